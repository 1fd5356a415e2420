import { beforeAll, describe, expect, it } from "vitest"
import { bookParcelsWorkflow } from "../../src/workflows/settlement/book-parcels"
import type { Client } from "../client"
import { type Harness, harness } from "../harness"
import {
  accountsOf,
  bought,
  collectCash,
  deliver,
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

const linesOf = async (orderId: string) => {
  const [sale] = await settlementOf(h).listSales({ order_id: orderId })
  return settlementOf(h).listSaleLines({ sale_id: sale?.id ?? "" }, { order: { kind: "ASC" } })
}

describe("the terms of a sale", () => {
  it("are frozen on every line, and come to what the buyer pays", async () => {
    const [parcel] = await bought(h, [goods.household, 2])
    const lines = await linesOf(parcel?.orderId ?? "")
    expect(lines.map((line) => [line.kind, line.commission_bp, line.activity])).toEqual([
      ["goods", 800, "production"],
      ["shipping", 0, "transport"],
    ])
    const paid = lines.reduce((total, line) => total + Number(line.gross_dong), 0)
    expect(paid).toBe(parcel?.totalDong)
  })

  it("cannot be changed, not even past the service", async () => {
    const [parcel] = await bought(h, [goods.cooperative, 1])
    const [line] = await linesOf(parcel?.orderId ?? "")
    const change = settlementOf(h).updateSaleLines({ id: line?.id ?? "", commission_bp: 1 })
    await expect(change).rejects.toThrow(/never changed/)
  })
})

describe("a parcel paid at the door", () => {
  it("is a sale once it is delivered and the cash is there, whichever comes last", async () => {
    const [first] = await bought(h, [goods.cooperative, 1])
    const orderId = first?.orderId ?? ""
    await deliver(h, office, orderId)
    await bookParcelsWorkflow(h.container).run({ input: { orderIds: [orderId] } })
    expect(await accountsOf(h, orderId)).toEqual({})
    await collectCash(h, office, orderId)
    await untilBooked(h, orderId, "sale")
    const price = goods.cooperative.priceDong
    const commission = Math.round(price * 0.08)
    const vat = Math.round(commission * 0.08)
    expect(await accountsOf(h, orderId)).toEqual({
      carrier: -(first?.totalDong ?? 0),
      buyers: 0,
      producer: (first?.totalDong ?? 0) - commission - vat,
      commission,
      commission_vat: vat,
    })
  })

  it("withholds the household's tax on goods and on the shipping that it earns", async () => {
    const [parcel] = await bought(h, [goods.household, 2])
    const orderId = parcel?.orderId ?? ""
    await sold(h, office, orderId)
    const accounts = await accountsOf(h, orderId)
    const goodsDong = 2 * goods.household.priceDong
    const shippingDong = parcel?.shippingDong ?? 0
    const vat = Math.round(goodsDong * 0.03) + Math.round(shippingDong * 0.03)
    const pit = Math.round(goodsDong * 0.015) + Math.round(shippingDong * 0.015)
    expect([accounts.tax_vat, accounts.tax_pit]).toEqual([vat, pit])
  })

  it("gives everything back when the buyer has: no commission, no tax, nobody owed", async () => {
    const [parcel] = await bought(h, [goods.household, 3])
    const orderId = parcel?.orderId ?? ""
    await sold(h, office, orderId)
    await giveBack(h, office, orderId, goods.household.priceDong)
    await untilBooked(h, orderId, "reversal")
    const part = await accountsOf(h, orderId)
    expect(part.carrier).toBe(-((parcel?.totalDong ?? 0) - goods.household.priceDong))
    await giveBack(h, office, orderId, (parcel?.totalDong ?? 0) - goods.household.priceDong)
    await untilBooked(h, orderId, "reversal", 2)
    for (const sum of Object.values(await accountsOf(h, orderId))) expect(sum).toBe(0)
  })
})

describe("a parcel cancelled before it was packed", () => {
  it("is never a sale", async () => {
    const [parcel] = await bought(h, [goods.cooperative, 1])
    const orderId = parcel?.orderId ?? ""
    expect((await office.post(`/admin/orders/${orderId}/cancel`)).status).toBe(200)
    await bookParcelsWorkflow(h.container).run({ input: { orderIds: [orderId] } })
    expect(await accountsOf(h, orderId)).toEqual({})
  })
})
