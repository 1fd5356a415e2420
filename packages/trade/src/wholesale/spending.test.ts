import { describe, expect, it } from "vitest"
import { checkSpending, monthOf } from "./spending.js"

describe("a member's monthly limit", () => {
  it("counts what was ordered before in the month", () => {
    const limit = { limitDong: 1_000_000, spentDong: 900_000 }
    expect(checkSpending(limit, 100_000)).toEqual({ ok: true })
    expect(checkSpending(limit, 100_001)).toEqual({ ok: false, reason: "over-month", roomDong: 100_000 })
  })
  it("is none when nobody set it, and no negative room is told", () => {
    expect(checkSpending({ limitDong: null, spentDong: 9e9 }, 1)).toEqual({ ok: true })
    expect(checkSpending({ limitDong: 10, spentDong: 50 }, 1)).toMatchObject({ roomDong: 0 })
  })
  it("belongs to a month", () => {
    expect(monthOf("2026-11-30")).toBe("2026-11")
  })
})
