import { describe, expect, it } from "vitest"
import { PATTERNS, threadsOf } from "./pattern"

describe("the brocade", () => {
  it("is woven on a grid of 12 × 6", () => {
    for (const rows of Object.values(PATTERNS))
      expect(rows.map((row) => row.length)).toEqual(Array(6).fill(12))
  })

  it("joins neighbouring threads into one stroke", () => {
    expect(threadsOf([".##."])).toBe("M1 0h2v1h-2z")
  })
})
