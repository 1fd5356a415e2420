import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepSalesWorkflow } from "../workflows/settlement/sweep"

const AT_ONCE = 200

/** The net below the events of settlement: what a restart or a failure has left is in the ledger within minutes. */
export default async function sweepSales(container: MedusaContainer): Promise<void> {
  await sweepSalesWorkflow(container).run({ input: { atOnce: AT_ONCE } })
}

export const config = { name: "sweep-sales", schedule: "*/5 * * * *" }
