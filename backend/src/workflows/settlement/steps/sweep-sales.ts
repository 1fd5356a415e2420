import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { SETTLEMENT_MODULE, type SettlementService } from "../../../modules/settlement"
import { readParcelFacts } from "../facts/read-parcel-facts"

/** A sale whose order is gone is only forgotten when no run can be writing that order any more. */
const ORPHAN_AFTER_MINUTES = 10

export const sweepSalesStep = createStep(
  "sweep-sales",
  async (input: { atOnce: number }, { container }) => new StepResponse(await sweep(container, input.atOnce)),
)

async function sweep(container: MedusaContainer, atOnce: number): Promise<{ booked: string[] }> {
  const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
  const sales = await settlement.listSales({}, { take: atOnce, order: { looked_at: "ASC", id: "ASC" } })
  const facts = await readParcelFacts(
    container,
    sales.map((sale) => sale.order_id),
  )
  const booked: string[] = []
  const orphaned = now().getTime() - ORPHAN_AFTER_MINUTES * 60_000
  for (const sale of sales) {
    const parcel = facts.get(sale.order_id)
    if (parcel) booked.push(...(await settlement.bookParcel(sale.order_id, parcel, now())))
    else if (sale.created_at.getTime() < orphaned) await settlement.forgetSale(sale.id)
  }
  return { booked }
}
