import { describe, expect, it } from "vitest"
import { hashOf, type OrderContent } from "./content"

const line = {
  variantId: "v1",
  producerId: "a",
  deliveryPointId: "p1",
  vat: "8",
  cases: 3,
  unitsPerCase: 12,
  casePriceDong: 250_000,
}
const content: OrderContent = {
  lines: [line],
  requestedOn: { p1: "2026-12-01", p2: "2026-12-02" },
  poNumber: "77",
}

describe("the hash of an order's content", () => {
  it("is the same for the same content, in whatever order the days were written", () => {
    const turned = { ...content, requestedOn: { p2: "2026-12-02", p1: "2026-12-01" } }
    expect(hashOf(turned)).toBe(hashOf(content))
  })
  it("changes with a case, a price, a point, a day and a number", () => {
    const others: OrderContent[] = [
      { ...content, lines: [{ ...line, cases: 4 }] },
      { ...content, lines: [{ ...line, casePriceDong: 250_001 }] },
      { ...content, lines: [{ ...line, deliveryPointId: "p2" }] },
      { ...content, requestedOn: { p1: "2026-12-03" } },
      { ...content, poNumber: "78" },
    ]
    expect(new Set([content, ...others].map(hashOf)).size).toBe(6)
  })
})
