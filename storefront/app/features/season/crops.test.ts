import { describe, expect, it } from "vitest"
import { CROPS } from "./crops"

describe("the year's table", () => {
  it("says each thing once, with months that exist and no source left empty", () => {
    expect(new Set(CROPS.map(({ id }) => id)).size).toBe(CROPS.length)
    for (const { months, evidence } of CROPS) {
      expect(months.length).toBeGreaterThan(0)
      expect(new Set(months).size).toBe(months.length)
      expect(months.every((month) => Number.isInteger(month) && month >= 1 && month <= 12)).toBe(true)
      if (evidence.kind !== "unverified") expect(evidence.source).not.toBe("")
    }
  })
  it("has something in every month of the year", () => {
    expect(new Set(CROPS.flatMap(({ months }) => months)).size).toBe(12)
  })
})
