import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Client } from "../client"
import { type Harness, harness } from "../harness"
import { accountsOf, deliver, settlementOf, untilBooked } from "../settlement/world"
import { aTransfer, tell, untilTransferIs } from "./bank"
import { type ShopOfThree, shopOfThree } from "./shop-of-three"

let h: Harness
let office: Client
let shop: ShopOfThree

beforeAll(async () => {
  h = await harness()
  office = await h.office()
  shop = await shopOfThree(h)
})
afterAll(() => shop.close())

async function paidPurchase() {
  const order = await shop.aPurchase()
  await tell(h, aTransfer(order.code, order.purchase.totalDong))
  await untilTransferIs(h.shop, order, "paid")
  const ids = order.purchase.parcels.map((parcel) => parcel.orderId ?? "")
  for (const id of ids) await untilBooked(h, id, "receipt")
  return { order, ids, parcels: order.purchase.parcels }
}

describe("a purchase paid by one transfer", () => {
  it("is in the bank as it came, the buyer's until each parcel is delivered", async () => {
    const { ids, parcels, order } = await paidPurchase()
    const before = await Promise.all(ids.map((id) => accountsOf(h, id)))
    expect(before).toEqual(parcels.map(({ totalDong }) => ({ bank: -totalDong, buyers: totalDong })))
    expect(before.reduce((sum, accounts) => sum + (accounts.buyers ?? 0), 0)).toBe(order.purchase.totalDong)
    await deliver(h, office, ids[0] ?? "")
    await untilBooked(h, ids[0] ?? "", "sale")
    const [first, second] = await Promise.all(ids.map((id) => accountsOf(h, id)))
    expect(first).toMatchObject({ bank: -(parcels[0]?.totalDong ?? 0), buyers: 0 })
    expect(first?.producer).toBeGreaterThan(0)
    expect(second?.producer).toBeUndefined()
  })

  it("leaves nothing but money in and out where a parcel is cancelled before it was packed", async () => {
    const { ids } = await paidPurchase()
    const id = ids[1] ?? ""
    expect((await office.post(`/admin/orders/${id}/cancel`)).status).toBe(200)
    await untilBooked(h, id, "refund")
    expect(await accountsOf(h, id)).toEqual({ bank: 0, buyers: 0 })
    const kinds = (await settlementOf(h).listLedgerPostings({ order_id: id })).map((posting) => posting.kind)
    expect(kinds.sort()).toEqual(["receipt", "refund"])
  })
})
