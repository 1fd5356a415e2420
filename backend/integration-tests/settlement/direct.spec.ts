import { beforeAll, describe, expect, it } from "vitest"
import { today } from "../../src/clock"
import { moneyFlow } from "../../src/workflows/settlement/terms/money-flow"
import type { Client } from "../client"
import { type Harness, harness } from "../harness"
import {
  accountsOf,
  bought,
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

describe("where the buyer pays the producer", () => {
  it("the platform collects unless it is configured otherwise, and the sale remembers which", async () => {
    expect(moneyFlow()).toEqual({ collector: "platform", shippingEarner: "producer" })
    const [parcel] = await bought(h, [goods.household, 1])
    const [sale] = await settlementOf(h).listSales({ order_id: parcel?.orderId ?? "" })
    expect(sale).toMatchObject({ collector: "platform", shipping_earner: "producer", sold_on: today() })
  })

  it("no money of buyers is the platform's; commission and tax are what the producer owes", async () => {
    const [parcel] = await bought(h, [goods.household, 2])
    const orderId = parcel?.orderId ?? ""
    const [sale] = await settlementOf(h).listSales({ order_id: orderId })
    await settlementOf(h).updateSales({ id: sale?.id ?? "", collector: "producer" })
    await sold(h, office, orderId)
    const accounts = await accountsOf(h, orderId)
    const { commission = 0, commission_vat = 0, tax_vat = 0, tax_pit = 0 } = accounts
    expect(commission).toBe(Math.round(2 * goods.household.priceDong * 0.08))
    expect(accounts).toMatchObject({ buyers: 0, direct: 0 })
    expect(accounts.carrier).toBeUndefined()
    expect(accounts.producer).toBe(-(commission + commission_vat + tax_vat + tax_pit))

    await giveBack(h, office, orderId, parcel?.totalDong ?? 0)
    await untilBooked(h, orderId, "reversal")
    for (const sum of Object.values(await accountsOf(h, orderId))) expect(sum).toBe(0)
  })
})
