import { describe, expect, it } from "vitest"
import { CERTIFYING_RULES, certifierFor } from "./certifier.js"

describe("who certifies", () => {
  it.each([
    ["2019-08-21", "province", "province"],
    ["2023-02-23", "province", "province"],
    ["2023-02-24", "district", "province"],
    ["2025-06-30", "district", "province"],
    ["2025-07-01", "province", "province"],
    ["2025-07-06", "province", "province"],
    ["2026-11-25", "province", "province"],
  ] as const)("on %s three stars are for the %s and four for the %s", (day, three, four) => {
    expect(certifierFor(3, day)).toBe(three)
    expect(certifierFor(4, day)).toBe(four)
    expect(certifierFor(5, day)).toBe("ministry")
  })
  it.each([0, 1, 2, 6, 3.5])("nobody certifies %d stars", (stars) => {
    expect(certifierFor(stars, "2026-11-25")).toBeNull()
  })
  it("nobody certified before the first rules", () => {
    expect(certifierFor(4, "2019-08-20")).toBeNull()
  })
  it("keeps its rows newest first, which the search for a day relies on", () => {
    const days = CERTIFYING_RULES.map((rule) => rule.from)
    expect(days).toEqual([...days].sort().reverse())
  })
})
