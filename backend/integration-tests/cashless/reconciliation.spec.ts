import type { DiscrepancyKind, DiscrepancyResponse, ReconciliationResponse } from "@cho-phien/contract"
import type { StripeStandIn } from "@cho-phien/stripe-stand-in"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { reconcile } from "../../src/workflows/payment/reconcile/reconcile"
import type { Client } from "../client"
import { type Harness, harness } from "../harness"
import { aTransfer, lookAt, tell, untilTransferIs } from "./bank"
import { openedPage, standIn, untilCardIs } from "./card-desk"
import { awaitedOf, masterPayments, ordersOf, type ShopOfThree, shopOfThree } from "./shop-of-three"

let h: Harness
let shop: ShopOfThree
let stripe: StripeStandIn
let office: Client

beforeAll(async () => {
  h = await harness()
  shop = await shopOfThree(h)
  stripe = await standIn()
  office = await h.office()
})

afterAll(() => shop.close())

/** A round that looks at what was written this very moment too. */
const round = () => reconcile(h.container, 0)
const kindsOf = (rows: { kind: DiscrepancyKind; code: string | null }[], code: string) =>
  rows.filter((row) => row.code === code).map(({ kind }) => kind)
const sql = (statement: string, values: (string | number)[]) =>
  h.container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(statement, values)

async function paidByTransfer() {
  const order = await shop.aPurchase()
  await tell(h, aTransfer(order.code, order.purchase.totalDong))
  await untilTransferIs(h.shop, order, "paid")
  return order
}
async function paidByCard() {
  const order = await shop.aPurchase("card")
  const { id } = await openedPage(h.shop, order)
  stripe.pay(id)
  await untilCardIs(h.shop, order, "paid")
  return order
}

describe("a round of the reconciliation", () => {
  it("finds nothing where everything agrees, and mends nothing twice", async () => {
    const orders = [await paidByTransfer(), await paidByCard(), await shop.aPurchase("cod")]
    await round()
    const { mended, open } = await round()
    for (const { code } of orders) expect([...kindsOf(mended, code), ...kindsOf(open, code)]).toEqual([])
  })

  it("hears at Stripe what was told while nobody listened", async () => {
    const order = await shop.aPurchase("card")
    const page = await openedPage(h.shop, order)
    stripe.webhooks.isHeld = true
    stripe.pay(page.id)
    stripe.webhooks.isHeld = false
    expect(kindsOf((await round()).mended, order.code)).toEqual(["card_word_lost"])
    expect((await lookAt(h.shop, order)).paid).toBe(true)
  })

  it("settles a transfer that was counted before the server died", async () => {
    const order = await shop.aPurchase()
    const { id } = await awaitedOf(h, order)
    const { totalDong } = order.purchase
    await sql(
      `insert into bank_transfer (id, bank_event_id, provider, account, amount_dong, raw_amount_dong, content, reference,
         sent_at, state, awaited_payment_id) values (?, ?, 'sepay', '1', ?, ?::jsonb, ?, 'FT', now(), 'matched', ?)`,
      [`btrf_${id}`, `bevt_${id}`, totalDong, JSON.stringify({ value: String(totalDong) }), order.code, id],
    )
    expect(kindsOf((await round()).mended, order.code)).toEqual(["settling_cut_short"])
    expect((await lookAt(h.shop, order)).paid).toBe(true)
    expect(await masterPayments(h, order)).toHaveLength(1)
  })

  it("gives back through the master what only the parcel's book says", async () => {
    const order = await paidByCard()
    const [detail] = await ordersOf(h, order)
    const share = detail?.payment_collections?.[0]?.payments?.[0]
    await sql(
      `insert into refund (id, payment_id, amount, raw_amount) values (?, ?, 5000, '{"value":"5000","precision":20}')`,
      [`ref_${order.code}`, share?.id ?? ""],
    )
    const { mended } = await round()
    expect(kindsOf(mended, order.code).sort()).toEqual(["booking_missing", "refund_cut_short"])
    const [master] = await masterPayments(h, order)
    expect(master?.refunds?.map(({ amount }) => Number(amount))).toEqual([5_000])
    const sent = stripe.refunds().filter(({ metadata }) => metadata.refund_id === master?.refunds?.[0]?.id)
    expect(sent.map(({ amount }) => amount)).toEqual([5_000])
    expect(kindsOf((await round()).mended, order.code)).toEqual([])
  })

  it("sends a card refund that the books have and Stripe has not, once", async () => {
    const order = await paidByCard()
    const [master] = await masterPayments(h, order)
    await sql(
      `insert into refund (id, payment_id, amount, raw_amount) values (?, ?, 4000, '{"value":"4000","precision":20}')`,
      [`ref_${order.code}`, master?.id ?? ""],
    )
    expect(kindsOf((await round()).mended, order.code)).toEqual(["card_refund_unsent"])
    await round()
    const sent = stripe.refunds().filter(({ metadata }) => metadata.refund_id === `ref_${order.code}`)
    expect(sent.map(({ amount }) => amount)).toEqual([4_000])
  })

  it("gives back what a cancelled parcel still holds, because Stripe was away when it was cancelled", async () => {
    const order = await paidByCard()
    const [parcel] = order.purchase.parcels
    stripe.isAway = true
    await office.post(`/admin/orders/${parcel?.orderId}/cancel`)
    stripe.isAway = false
    const back = async () =>
      (await masterPayments(h, order)).flatMap(({ refunds }) =>
        (refunds ?? []).map(({ amount }) => Number(amount)),
      )
    expect((await lookAt(h.shop, order)).parcels.map(({ stage }) => stage)).toContain("cancelled")
    expect(await back()).toEqual([])
    const { mended } = await round()
    expect(kindsOf(mended, order.code)).toEqual(["cancelled_unrefunded"])
    expect(await back()).toEqual([parcel?.totalDong])
  })

  it("tells of a purchase whose parcels are not its total, and of one that waits for no money", async () => {
    const [unequal, alone] = [await shop.aPurchase("cod"), await shop.aPurchase()]
    await sql("update order_group set total_dong = total_dong + 1 where code = ?", [unequal.code])
    await sql("update awaited_payment set deleted_at = now() where code = ?", [alone.code])
    const { open } = await round()
    expect(kindsOf(open, unequal.code)).toEqual(["shares_disagree"])
    expect(kindsOf(open, alone.code)).toEqual(["order_without_money"])
    await sql("update order_group set total_dong = total_dong - 1 where code = ?", [unequal.code])
    await sql("update awaited_payment set deleted_at = null where code = ?", [alone.code])
    expect(kindsOf((await round()).open, unequal.code)).toEqual([])
  })

  it("tells when more was captured than was asked for", async () => {
    const order = await paidByTransfer()
    const [master] = await masterPayments(h, order)
    await sql(
      `insert into capture (id, payment_id, amount, raw_amount) values (?, ?, 1, '{"value":"1","precision":20}')`,
      [`capt_${order.code}`, master?.id ?? ""],
    )
    expect(kindsOf((await round()).open, order.code)).toEqual(["paid_unequal"])
    await sql("delete from capture where id = ?", [`capt_${order.code}`])
    await round()
  })
})

describe("GET /admin/reconciliation", () => {
  it("shows what is open and what each day saw; a person closes what no machine can", async () => {
    const order = await shop.aPurchase("cod")
    await sql("update order_group set total_dong = total_dong + 1 where code = ?", [order.code])
    await round()
    const { body } = await office.get<ReconciliationResponse>("/admin/reconciliation?pageSize=48")
    const finding = body.discrepancies.find(({ code }) => code === order.code)
    expect(finding).toMatchObject({ kind: "shares_disagree", amountDong: 1, state: "open" })
    expect(body.days[0]?.runs).toBeGreaterThan(0)
    const path = `/admin/reconciliation/${finding?.id}/close`
    expect((await office.post(path, { note: "" })).status).toBe(400)
    const closed = await office.post<DiscrepancyResponse>(path, { note: "đã sửa tay trong sổ" })
    expect(closed.body.discrepancy.state).toBe("closed")
    expect((await office.post(path, { note: "đã sửa tay trong sổ" })).status).toBe(409)
    await sql("update order_group set total_dong = total_dong - 1 where code = ?", [order.code])
    expect((await h.anyone.get("/admin/reconciliation")).status).toBe(401)
  })
})
