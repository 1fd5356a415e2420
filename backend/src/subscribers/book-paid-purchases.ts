import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { SETTLEMENT_MODULE, type SettlementService } from "../modules/settlement"
import { ORDER_GROUP_PAID } from "../workflows/payment/events"
import { bookSoon } from "../workflows/settlement/book-soon"

/** A purchase is paid: the money of each of its parcels is in the ledger. */
export default async function bookPaidPurchases({ event, container }: SubscriberArgs<{ id: string }>) {
  const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
  const sales = await settlement.listSales({ order_group_id: event.data.id }, { select: ["order_id"] })
  await bookSoon(
    container,
    sales.map((sale) => sale.order_id),
  )
}

export const config: SubscriberConfig = { event: ORDER_GROUP_PAID }
