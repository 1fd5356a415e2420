import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { SETTLEMENT_MODULE, type SettlementService } from "../../../modules/settlement"
import { readParcelFacts } from "../facts/read-parcel-facts"

/**
 * Looks at these orders and books what the ledger has not. Nothing is undone: entries are facts, and a run that died
 * is found half done and finished.
 */
export const bookParcelsStep = createStep(
  "book-parcels",
  async (input: { orderIds: string[] }, { container }) =>
    new StepResponse(await bookParcels(container, input.orderIds)),
)

async function bookParcels(container: MedusaContainer, orderIds: string[]): Promise<{ booked: string[] }> {
  const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
  const facts = await readParcelFacts(container, orderIds)
  const booked: string[] = []
  for (const [orderId, parcel] of facts) booked.push(...(await settlement.bookParcel(orderId, parcel, now())))
  return { booked }
}
