import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { SETTLEMENT_MODULE, type SettlementService } from "../../../modules/settlement"
import { SettlementError } from "../errors"
import { daysOfMonth, isOver } from "./month"
import { sumsOf } from "./read-statement"

export interface IssueStatementsInput {
  month: string
  /** Null: of every producer with entries. */
  producerId: string | null
  /** Null: the job at the turn of the month. */
  actor: string | null
}

const issueStep = createStep(
  "issue-statements",
  async (input: IssueStatementsInput, { container }) =>
    new StepResponse({ issued: await issue(container, input) }),
)

/** Issues the statements of a month that is over; a producer that has one keeps it. */
export const issueStatementsWorkflow = createWorkflow(
  "issue-statements",
  (input: IssueStatementsInput) => new WorkflowResponse(issueStep(input)),
)

async function issue(
  container: MedusaContainer,
  { month, producerId, actor }: IssueStatementsInput,
): Promise<number> {
  if (!isOver(month)) throw new SettlementError("PERIOD_NOT_OVER", `The month ${month} is not over`)
  const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
  const period = daysOfMonth(month)
  const balances = await settlement.balancesOf(period.toOn, producerId)
  const statements = []
  for (const { producerId: id } of balances) {
    const { openingDong, entries } = await settlement.statementOf(id, period)
    if (openingDong === 0 && entries.length === 0) continue
    const closingDong = openingDong + sumsOf(entries).totalDong
    statements.push({ producerId: id, ...period, openingDong, closingDong })
  }
  return settlement.issueStatements(statements, { actor, at: now() })
}
