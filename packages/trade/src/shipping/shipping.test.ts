import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { chargeableGrams } from "./chargeable-grams.js"
import { postageOf, type ShippingRate, shippingRateOn } from "./postage.js"
import { SHIPPING_ZONES, zoneBetween } from "./zone.js"

const aRate = (changes: Partial<ShippingRate> = {}): ShippingRate => ({
  way: "standard",
  zone: "other_region",
  firstKgDong: 32_000,
  nextHalfKgDong: 5_000,
  coldDong: 15_000,
  daysMin: 3,
  daysMax: 5,
  startsOn: "2026-01-01",
  ...changes,
})
const aParcel = { grams: 800, isCold: false, goodsDong: 100_000, freeFromDong: null }

describe("the zone between two provinces", () => {
  it("is the province, the region, or beyond", () => {
    expect(zoneBetween("04", "04")).toBe("same_province")
    expect(zoneBetween("04", "01")).toBe("same_region")
    expect(zoneBetween("04", "79")).toBe("other_region")
  })
  it("is nothing for a code that is no province", () => {
    expect(zoneBetween("04", "99")).toBeNull()
    expect(zoneBetween("", "04")).toBeNull()
  })
  it("is the same both ways", () => {
    const codes = fc.constantFrom("01", "04", "38", "48", "79", "96")
    fc.assert(fc.property(codes, codes, (a, b) => zoneBetween(a, b) === zoneBetween(b, a)))
  })
})

describe("the weight a parcel is priced by", () => {
  it("is the room of a box of 40 × 30 × 20 cm: 4.8 kg", () => {
    expect(chargeableGrams([{ quantity: 1, weightGrams: 1000, volumeCm3: 24_000 }])).toBe(4800)
  })
  it("is the weight where that is more, over all goods together", () => {
    const goods = [
      { quantity: 2, weightGrams: 600, volumeCm3: 1000 },
      { quantity: 1, weightGrams: 500, volumeCm3: null },
    ]
    expect(chargeableGrams(goods)).toBe(1700)
  })
  it("is not guessed when something was never weighed", () => {
    const weighed = { quantity: 1, weightGrams: 500, volumeCm3: null }
    expect(chargeableGrams([weighed, { ...weighed, weightGrams: null }])).toBeNull()
    expect(chargeableGrams([{ ...weighed, weightGrams: 0 }])).toBeNull()
  })
})

describe("postage", () => {
  it.each([
    [1, 32_000],
    [1000, 32_000],
    [1001, 37_000],
    [1500, 37_000],
    [4800, 72_000],
  ])("of %i g: the first kilogram, then every half begun", (grams, dong) => {
    expect(postageOf(aRate(), { ...aParcel, grams })).toBe(dong)
  })
  it("of a cold parcel costs more, of one worth the producer's threshold nothing", () => {
    expect(postageOf(aRate(), { ...aParcel, isCold: true })).toBe(47_000)
    expect(postageOf(aRate(), { ...aParcel, freeFromDong: 100_000 })).toBe(0)
    expect(postageOf(aRate(), { ...aParcel, freeFromDong: 100_001 })).toBe(32_000)
  })
  it("never falls with the weight and is always whole đồng", () => {
    const weights = fc.tuple(fc.integer({ min: 1, max: 60_000 }), fc.integer({ min: 0, max: 60_000 }))
    fc.assert(
      fc.property(weights, fc.boolean(), ([grams, more], isCold) => {
        const lighter = postageOf(aRate(), { ...aParcel, isCold, grams })
        const heavier = postageOf(aRate(), { ...aParcel, isCold, grams: grams + more })
        return Number.isSafeInteger(lighter) && lighter <= heavier
      }),
    )
  })
})

describe("the row in force", () => {
  const rates = [aRate(), aRate({ startsOn: "2026-12-01", firstKgDong: 35_000 }), aRate({ way: "fast" })]
  it("is the latest that has begun, of its way and zone only", () => {
    const asked = { way: "standard", zone: "other_region" as const }
    expect(shippingRateOn(rates, { ...asked, day: "2026-11-30" })?.firstKgDong).toBe(32_000)
    expect(shippingRateOn(rates, { ...asked, day: "2026-12-01" })?.firstKgDong).toBe(35_000)
    expect(shippingRateOn(rates, { ...asked, day: "2025-12-31" })).toBeNull()
    expect(
      SHIPPING_ZONES.map((zone) => shippingRateOn(rates, { way: "fast", zone, day: "2026-02-01" }) !== null),
    ).toEqual([false, false, true])
  })
})
