import type { PaymentMethod, PlaceOrderResponse } from "@cho-phien/contract"
import { Modules } from "@medusajs/framework/utils"
import { getOrderDetailWorkflow } from "@medusajs/medusa/core-flows"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../src/modules/incoming-payment"
import type { Harness } from "../harness"
import { aCartWith, placed } from "../shopping/buyer"
import { type Good, goodsOfProducers, leave } from "../shopping/goods"

/** Three producers' goods, plenty of each, and what the specs ask about purchases of them. */
export interface ShopOfThree {
  goods: [Good, Good, Good]
  /** 2 + 1 + 3 units, to be paid by transfer unless said otherwise. */
  aPurchase(method?: PaymentMethod): Promise<PlaceOrderResponse>
  /** Puts the stock back as other specs expect it. */
  close(): Promise<void>
}

export async function shopOfThree(h: Harness): Promise<ShopOfThree> {
  const goods = (await goodsOfProducers(h, 3)) as [Good, Good, Good]
  for (const good of goods) await leave(h, good, 100)
  return {
    goods,
    aPurchase: async (method = "vietqr") =>
      placed(h.shop, await aCartWith(h.shop, [goods[0], 2], [goods[1], 1], [goods[2], 3]), { method }),
    close: async () => {
      for (const good of goods) await leave(h, good, 50)
    },
  }
}

/** The module that waits for payments. */
export const incomingOf = (h: Harness) => h.container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)

/** The orders of a purchase as the office sees them, statuses computed. */
export function ordersOf(h: Harness, { purchase }: PlaceOrderResponse) {
  const fields = [
    "id",
    "status",
    "total",
    "payment_collections.*",
    "payment_collections.payments.*",
    "summary",
    "items.*",
  ]
  return Promise.all(
    purchase.parcels.map(async ({ orderId }) => {
      const { result } = await getOrderDetailWorkflow(h.container).run({
        input: { order_id: orderId, fields },
      })
      return result
    }),
  )
}

/** What the purchase waits for, as it is written down. */
export async function awaitedOf(h: Harness, { code }: { code: string }) {
  const [awaited] = await incomingOf(h).listAwaitedPayments({ code })
  if (!awaited) throw new Error(`Nothing is awaited for ${code}`)
  return awaited
}

/** The payments of the whole purchase: one at most. */
export async function masterPayments(h: Harness, order: { code: string }) {
  const { master_collection_id } = await awaitedOf(h, order)
  const relations = ["payments.captures", "payments.refunds"]
  const payments = h.container.resolve(Modules.PAYMENT)
  return (await payments.retrievePaymentCollection(master_collection_id, { relations })).payments ?? []
}

/** What became of the transfers whose content names the purchase, oldest first. */
export async function transfersOf(h: Harness, { code }: { code: string }) {
  const rows = await incomingOf(h).listBankTransfers(
    { content: { $like: `%${code}%` } },
    { order: { created_at: "ASC", id: "ASC" } },
  )
  return rows.map(({ state, reason, refund_due_dong }) => ({ state, reason, back: Number(refund_due_dong) }))
}
