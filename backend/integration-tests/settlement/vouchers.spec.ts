import { beforeAll, describe, expect, it } from "vitest"
import type { Client } from "../client"
import { type Harness, harness } from "../harness"
import { aCartWith, placed } from "../shopping/buyer"
import { aVoucher, putVoucher } from "../shopping/voucher-desk"
import {
  accountsOf,
  giveBack,
  type SettledGoods,
  settledGoods,
  settlementOf,
  sold,
  untilBooked,
} from "./world"

let h: Harness
let office: Client
let goods: SettledGoods

beforeAll(async () => {
  h = await harness()
  office = await h.office()
  goods = await settledGoods(h)
})

/** Buys three of the cooperative's with a voucher of 10 000 đồng. */
async function boughtWith(code: string) {
  const cart = await aCartWith(h.shop, [goods.cooperative, 3])
  const withVoucher = (await putVoucher(h.shop, cart.id, code)).body.cart
  const { purchase } = await placed(h.shop, withVoucher)
  const [parcel] = purchase.parcels
  return {
    orderId: parcel?.orderId ?? "",
    paidDong: parcel?.totalDong ?? 0,
    shippingDong: parcel?.shippingDong ?? 0,
  }
}

const goodsDong = () => 3 * goods.cooperative.priceDong

describe("a voucher of the platform", () => {
  it("costs the platform: the producer and its commission are as without it, and a refund gives the cost back", async () => {
    const code = await aVoucher(h, { kind: "fixed", value: 10_000 })
    const { orderId, paidDong, shippingDong } = await boughtWith(code)
    expect(paidDong).toBe(goodsDong() + shippingDong - 10_000)
    await sold(h, office, orderId)
    const accounts = await accountsOf(h, orderId)
    const commission = Math.round(goodsDong() * 0.08)
    expect(accounts).toMatchObject({ voucher_cost: -10_000, commission, buyers: 0 })
    expect(accounts.producer).toBe(goodsDong() + shippingDong - commission - Math.round(commission * 0.08))
    await giveBack(h, office, orderId, paidDong)
    await untilBooked(h, orderId, "reversal")
    for (const sum of Object.values(await accountsOf(h, orderId))) expect(sum).toBe(0)
  })
})

describe("a voucher of the producer", () => {
  it("lowers what the producer sold for, and with it commission", async () => {
    const code = await aVoucher(h, {
      kind: "fixed",
      value: 10_000,
      bearer: "producer",
      producerId: goods.cooperative.producer.id,
    })
    const { orderId, paidDong, shippingDong } = await boughtWith(code)
    expect(paidDong).toBe(goodsDong() + shippingDong - 10_000)
    await sold(h, office, orderId)
    const accounts = await accountsOf(h, orderId)
    expect(accounts.voucher_cost).toBeUndefined()
    expect(accounts.commission).toBe(Math.round((goodsDong() - 10_000) * 0.08))
    const [sale] = await settlementOf(h).listSales({ order_id: orderId })
    const lines = await settlementOf(h).listSaleLines({ sale_id: sale?.id ?? "", kind: "goods" })
    expect(lines.map((line) => Number(line.seller_discount_dong))).toEqual([10_000])
  })
})
