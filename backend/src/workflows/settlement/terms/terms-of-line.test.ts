import { describe, expect, it } from "vitest"
import type { SoldLine } from "./read-sold-orders"
import type { Tariff } from "./read-tariff"
import { termsOfLine } from "./terms-of-line"

const tariff: Tariff = {
  day: "2026-11-25",
  rules: [
    { id: "crul_1", producerId: null, groupCode: null, rateBp: 800, startsOn: "2026-01-01", endsOn: null },
    { id: "crul_2", producerId: null, groupCode: "food", rateBp: 600, startsOn: "2026-01-01", endsOn: null },
  ],
  legalForms: new Map([["pdcr_1", "household"]]),
  groups: new Map([["prod_1", "food"]]),
  activities: new Map([["prod_1", "own_produce"]]),
}

const aLine = (changes: Partial<SoldLine> = {}): SoldLine => ({
  id: "ordli_1",
  kind: "goods",
  title: "Miến dong",
  quantity: 3,
  grossDong: 135_000,
  vat: "direct",
  productId: "prod_1",
  discounts: [
    { code: "CUA_TOI", amountDong: 10_000 },
    { code: "CHO50", amountDong: 4_000 },
    { code: "TAY", amountDong: 1_000 },
  ],
  ...changes,
})
const bearers = new Map([
  ["CUA_TOI", "producer" as const],
  ["CHO50", "platform" as const],
])

describe("the terms of a line", () => {
  it("part its vouchers by who bears them; one that nobody registered is the platform's", () => {
    expect(termsOfLine(aLine(), "pdcr_1", tariff, bearers)).toMatchObject({
      gross_dong: 135_000,
      seller_discount_dong: 10_000,
      platform_discount_dong: 5_000,
      commission_bp: 600,
      commission_rule_id: "crul_2",
      activity: "own_produce",
      vat_treatment: "direct",
    })
  })
  it("of a product nobody judged are those of an undetermined activity, of shipping those of transport", () => {
    const unknown = termsOfLine(aLine({ productId: "prod_2" }), "pdcr_1", tariff, bearers)
    expect([unknown.activity, unknown.commission_bp]).toEqual(["undetermined", 800])
    const shipping = termsOfLine(aLine({ kind: "shipping", productId: null }), "pdcr_1", tariff, bearers)
    expect([shipping.activity, shipping.commission_bp, shipping.commission_rule_id]).toEqual([
      "transport",
      0,
      null,
    ])
  })
})
