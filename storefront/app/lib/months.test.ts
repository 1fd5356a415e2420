import { describe, expect, it } from "vitest"
import { monthsText } from "./months"

describe("the months of a season", () => {
  it("run across the new year", () => {
    expect(monthsText([10, 11, 12, 1, 2])).toBe("10–2")
  })

  it("stand apart when they do not touch", () => {
    expect(monthsText([7, 3, 5, 4])).toBe("3–5, 7")
  })

  it("are the whole year when all twelve are given, and nothing when none is", () => {
    expect(monthsText([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])).toBe("1–12")
    expect(monthsText([])).toBe("")
  })
})
