import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "../clock"
import { issueStatementsWorkflow } from "../workflows/settlement/statement/issue-statements"
import { monthBefore } from "../workflows/settlement/statement/month"

/** At 00:20 in Vietnam, every day: states the month before to all who have no statement of it yet. */
export default async function issueStatements(container: MedusaContainer): Promise<void> {
  const input = { month: monthBefore(today()), producerId: null, actor: null }
  await issueStatementsWorkflow(container).run({ input })
}

export const config = { name: "issue-statements", schedule: "20 17 * * *" }
