import type { ErrorBody } from "@cho-phien/contract"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Harness, harness } from "../harness"
import { packParcel } from "../parcel-moves"
import { type Good, goodsOfProducers, leave } from "../shopping/goods"
import { bought, reservedOf, seeParcel } from "./bought"

let h: Harness
let goods: [Good, Good]

beforeAll(async () => {
  h = await harness()
  goods = (await goodsOfProducers(h, 2)) as [Good, Good]
  for (const good of goods) await leave(h, good, 100)
})

afterAll(async () => {
  for (const good of goods) await leave(h, good, 50)
})

const reason = { reason: "changed-mind", note: "Đặt nhầm cỡ hũ" }

describe("POST …/parcels/:order_id/cancel", () => {
  it("cancels one parcel, frees its goods and leaves its sibling", async () => {
    const purchase = await bought(h, goods)
    const [first, second] = purchase.orderIds
    expect((await seeParcel(purchase, first)).cancelling).toBe("yes")
    expect((await purchase.buyer.post(purchase.at(first, "cancel"), reason)).status).toBe(200)
    const [gone, kept] = [await seeParcel(purchase, first), await seeParcel(purchase, second)]
    expect([gone.cancelling, kept.cancelling]).toEqual(["cancelled", "yes"])
    expect(gone.timeline.at(-1)).toMatchObject({ kind: "cancelled", note: "Đặt nhầm cỡ hũ" })
    expect([await reservedOf(h, first), (await reservedOf(h, second)) > 0]).toEqual([0, true])
  })

  it("refuses what is packed or cancelled already", async () => {
    const purchase = await bought(h, goods)
    const [first, second] = purchase.orderIds
    await packParcel(h, first)
    const packed = await purchase.buyer.post<ErrorBody>(purchase.at(first, "cancel"), reason)
    expect([packed.status, packed.body.code]).toEqual([409, "PARCEL_PACKED"])
    await purchase.buyer.post(purchase.at(second, "cancel"), reason)
    const again = await purchase.buyer.post<ErrorBody>(purchase.at(second, "cancel"), reason)
    expect([again.status, again.body.code]).toEqual([409, "PARCEL_CANCELLED"])
  })

  it("and packing at once: exactly one of the two happens", async () => {
    const purchase = await bought(h, goods)
    const [orderId] = purchase.orderIds
    const office = await h.office()
    const { body } = await office.get<{ order: { items: { id: string; quantity: number }[] } }>(
      `/admin/orders/${orderId}`,
    )
    const items = body.order.items.map(({ id, quantity }) => ({ id, quantity }))
    const answers = await Promise.all([
      purchase.buyer.post(purchase.at(orderId, "cancel"), reason),
      office.post(`/admin/orders/${orderId}/fulfillments`, { items }),
      purchase.buyer.post(purchase.at(orderId, "cancel"), reason),
    ])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    const { cancelling } = await seeParcel(purchase, orderId)
    expect(cancelling).toBe(answers[1]?.status === 200 ? "packed" : "cancelled")
  })

  it("does not exist for a stranger, a neighbour, or under another purchase", async () => {
    const [mine, theirs] = [await bought(h, goods), await bought(h, goods)]
    const path = mine.at(mine.orderIds[0], "cancel")
    const under = theirs.at(mine.orderIds[0], "cancel")
    const answers = await Promise.all([
      h.shop.post<ErrorBody>(path, reason),
      theirs.buyer.post<ErrorBody>(path, reason),
      theirs.buyer.post<ErrorBody>(under, reason),
    ])
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
    expect((await seeParcel(mine, mine.orderIds[0])).cancelling).toBe("yes")
  })
})
