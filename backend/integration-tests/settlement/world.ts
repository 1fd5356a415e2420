import type { PlaceOrderResponse } from "@cho-phien/contract"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { expect } from "vitest"
import { PRODUCER_MODULE, type ProducerModuleService } from "../../src/modules/producer"
import { SETTLEMENT_MODULE, type SettlementService } from "../../src/modules/settlement"
import type { Client } from "../client"
import type { Harness } from "../harness"
import { aCartWith, placed } from "../shopping/buyer"
import { type Good, goodsForSale, leave } from "../shopping/goods"

export const settlementOf = (h: Harness) => h.container.resolve<SettlementService>(SETTLEMENT_MODULE)

/** Packs of three producers, plenty of each; `other` is a second cooperative, for rules of its own. */
export interface SettledGoods {
  household: Good
  cooperative: Good
  other: Good
}

export async function settledGoods(h: Harness): Promise<SettledGoods> {
  const goods = (await goodsForSale(h)).filter(
    (good) => good.nature === "processed" && good.priceDong > 30_000,
  )
  const producers = await h.container
    .resolve<ProducerModuleService>(PRODUCER_MODULE)
    .listProducers({}, { select: ["id", "legal_form"], take: null })
  const formOf = new Map(producers.map((row) => [row.id, row.legal_form]))
  const of = (form: string, not?: string) => {
    const good = goods.find(({ producer }) => formOf.get(producer.id) === form && producer.id !== not)
    if (!good) throw new Error(`The seed has no goods of a ${form}`)
    return good
  }
  const cooperative = of("cooperative")
  const other = of("cooperative", cooperative.producer.id)
  const chosen = { household: of("household"), cooperative, other }
  for (const good of Object.values(chosen)) await leave(h, good, 500)
  return chosen
}

/** Buys so many units, paid at the door; the parcel's order and what it costs. */
export async function bought(h: Harness, ...wanted: [Good, number][]) {
  const order: PlaceOrderResponse = await placed(h.shop, await aCartWith(h.shop, ...wanted))
  return order.purchase.parcels.map(({ orderId, totalDong, shippingDong }) => ({
    orderId: orderId ?? "",
    totalDong,
    shippingDong,
  }))
}

interface OrderRow {
  items: { id: string; detail: { quantity: number } }[]
  payment_collections: { payments: { id: string }[] }[]
}

async function orderRow(h: Harness, orderId: string): Promise<OrderRow> {
  const query = h.container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "items.id", "items.detail.quantity", "payment_collections.payments.id"],
    filters: { id: orderId },
  })
  return data[0] as unknown as OrderRow
}

/** The office packs all of it and the carrier hands it over. */
export async function deliver(h: Harness, office: Client, orderId: string): Promise<void> {
  const { items } = await orderRow(h, orderId)
  const packed = await office.post<{ order: { fulfillments: { id: string }[] } }>(
    `/admin/orders/${orderId}/fulfillments?fields=fulfillments.id`,
    { items: items.map(({ id, detail }) => ({ id, quantity: detail.quantity })) },
  )
  if (packed.status !== 200) throw new Error(`${packed.status} ${JSON.stringify(packed.body)}`)
  const fulfillmentId = packed.body.order.fulfillments[0]?.id
  const done = await office.post(`/admin/orders/${orderId}/fulfillments/${fulfillmentId}/mark-as-delivered`)
  expect(done.status).toBe(200)
}

export async function paymentOf(h: Harness, orderId: string): Promise<string> {
  const { payment_collections } = await orderRow(h, orderId)
  return payment_collections[0]?.payments[0]?.id ?? ""
}

/** The cash is in the carrier's hands. */
export async function collectCash(h: Harness, office: Client, orderId: string): Promise<void> {
  const answer = await office.post(`/admin/payments/${await paymentOf(h, orderId)}/capture`)
  expect(answer.status).toBe(200)
}

export async function giveBack(h: Harness, office: Client, orderId: string, amount: number): Promise<void> {
  const answer = await office.post(`/admin/payments/${await paymentOf(h, orderId)}/refund`, { amount })
  expect(answer.status).toBe(200)
}

/** Sum of each account over the entries of an order. */
export async function accountsOf(h: Harness, orderId: string): Promise<Record<string, number>> {
  const entries = (await settlementOf(h).entriesOf([orderId])).get(orderId) ?? []
  const sums: Record<string, number> = {}
  for (const { account, amountDong } of entries) {
    const name = account.startsWith("producer:") ? "producer" : account
    sums[name] = (sums[name] ?? 0) + amountDong
  }
  return sums
}

/** Waits until the ledger has a posting, as it comes by event. */
export async function untilBooked(h: Harness, orderId: string, kind: string, times = 1): Promise<void> {
  const count = async () => (await settlementOf(h).listLedgerPostings({ order_id: orderId, kind })).length
  await expect.poll(count, { timeout: 15_000, interval: 100 }).toBe(times)
}

/** Delivered and paid: the sale is in the ledger. */
export async function sold(h: Harness, office: Client, orderId: string): Promise<void> {
  await collectCash(h, office, orderId)
  await deliver(h, office, orderId)
  await untilBooked(h, orderId, "sale")
}
