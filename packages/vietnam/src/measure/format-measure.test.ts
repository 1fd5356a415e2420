import { describe, expect, it } from "vitest"
import { pricePerKiloDong, pricePerLitreDong } from "../money/unit-price.js"
import { formatVolume, formatWeight } from "./format-measure.js"

describe("writing weights and volumes", () => {
  it.each([
    [500, "500\u00A0g", "500\u00A0g"],
    [999, "999\u00A0g", "999\u00A0g"],
    [1000, "1\u00A0kg", "1\u00A0kg"],
    [1500, "1,5\u00A0kg", "1.5\u00A0kg"],
    [1005, "1,005\u00A0kg", "1.005\u00A0kg"],
    [8826, "8,826\u00A0kg", "8.826\u00A0kg"],
    [1_250_000, "1.250\u00A0kg", "1,250\u00A0kg"],
  ])("writes %i g as %s", (grams, vi, en) => {
    expect(formatWeight(grams)).toBe(vi)
    expect(formatWeight(grams, "en")).toBe(en)
  })
  it("writes litres from a thousand millilitres on", () => {
    expect([formatVolume(500), formatVolume(1500), formatVolume(1500, "en")]).toEqual([
      "500\u00A0ml",
      "1,5\u00A0lít",
      "1.5\u00A0L",
    ])
  })
})

describe("the price of a kilogram", () => {
  it("is what a thousand grams cost, rounded half up to the đồng", () => {
    expect(pricePerKiloDong(85_000, 500)).toBe(170_000)
    expect(pricePerKiloDong(118_000, 300)).toBe(393_333)
    expect(pricePerKiloDong(1, 400)).toBe(3)
    expect(pricePerLitreDong(90_000, 750)).toBe(120_000)
  })
  it.each([0, null, undefined, -5])("does not exist for a pack of %s grams", (grams) => {
    expect(pricePerKiloDong(85_000, grams)).toBeNull()
  })
})
