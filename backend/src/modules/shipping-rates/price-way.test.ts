import { describe, expect, it } from "vitest"
import { type PostageTable, priceWay, volumeCm3 } from "./price-way"

const rate = (zone: "same_province" | "same_region" | "other_region", firstKgDong: number) => ({
  way: "standard",
  zone,
  firstKgDong,
  nextHalfKgDong: 5_000,
  coldDong: 10_000,
  daysMin: 1,
  daysMax: zone === "other_region" ? 6 : 2,
  startsOn: "2026-01-01",
})
const table: PostageTable = {
  rates: [rate("same_province", 20_000), rate("same_region", 27_000), rate("other_region", 33_000)],
  producers: new Map([["tam-hoa", { originCode: "04", isCold: false, freeFromDong: 500_000 }]]),
}
const aParcel = {
  profileId: "tam-hoa",
  goods: [{ quantity: 1, weightGrams: 600, volumeCm3: null }],
  goodsDong: 118_000,
  provinceCode: "79",
  day: "2026-11-25",
}

describe("what a way costs", () => {
  it("follows from where it goes", () => {
    expect(priceWay(table, "standard", aParcel)).toEqual({
      dong: 33_000,
      isFrom: false,
      daysMin: 1,
      daysMax: 6,
    })
    expect(priceWay(table, "standard", { ...aParcel, provinceCode: "04" })?.dong).toBe(20_000)
  })

  it("is the least it can be while nobody has said where to, over days that hold everywhere", () => {
    const anywhere = priceWay(table, "standard", { ...aParcel, provinceCode: null })
    expect(anywhere).toEqual({ dong: 20_000, isFrom: true, daysMin: 1, daysMax: 6 })
  })

  it("is certain before the address where it is nothing anyway", () => {
    const free = { ...aParcel, provinceCode: null, goodsDong: 500_000 }
    expect(priceWay(table, "standard", free)).toMatchObject({ dong: 0, isFrom: false })
  })

  it.each([
    ["a way without a row", "fast", {}],
    ["a producer that nobody has entered", "standard", { profileId: "nobody" }],
    ["a code that is no province", "standard", { provinceCode: "99" }],
    [
      "goods that nobody has weighed",
      "standard",
      { goods: [{ quantity: 1, weightGrams: null, volumeCm3: null }] },
    ],
    ["a day before the table begins", "standard", { day: "2025-12-31" }],
  ])("is not told for %s", (_name, way, changes) => {
    expect(priceWay(table, way, { ...aParcel, ...changes })).toBeNull()
  })
})

describe("the room a pack takes", () => {
  it("is known only when all three sides are", () => {
    expect(volumeCm3({ length: 400, width: 300, height: 200 })).toBe(24_000)
    expect(volumeCm3({ length: 400, width: 300, height: null })).toBeNull()
  })
})
