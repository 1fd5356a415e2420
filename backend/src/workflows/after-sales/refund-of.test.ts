import { describe, expect, it } from "vitest"
import { refundOf } from "./refund-of"

const whole = (from: number, to: number) => Math.floor(from + Math.random() * (to - from + 1))

describe("what goes back", () => {
  it("is each unit's part of what was paid, the last unit with the rest and the shipping", () => {
    const line = { totalDong: 1_250, quantity: 3 }
    const parts = [0, 1, 2].map((before) => refundOf([{ ...line, before, now: 1 }], 25_000))
    expect(parts).toEqual([417, 416, 25_417])
  })

  it("leaves the shipping when goods of the parcel stay", () => {
    const lines = [
      { totalDong: 118_992, quantity: 3, before: 0, now: 3 },
      { totalDong: 45_000, quantity: 1, before: 0, now: 0 },
    ]
    expect(refundOf(lines, 25_000)).toBe(118_992)
  })

  it("sums over any way of sending back to exactly what was paid, never more on the way", () => {
    for (let round = 0; round < 500; round++) {
      const lines = Array.from({ length: whole(1, 5) }, () => ({
        totalDong: whole(0, 3_000_000),
        quantity: whole(1, 40),
        before: 0,
        now: 0,
      }))
      const shipping = whole(0, 90_000)
      const paid = lines.reduce((dong, line) => dong + line.totalDong, shipping)
      let back = 0
      while (lines.some((line) => line.before < line.quantity)) {
        for (const line of lines) line.now = whole(0, line.quantity - line.before)
        const part = refundOf(lines, shipping)
        expect(Number.isInteger(part) && part >= 0).toBe(true)
        back += part
        expect(back).toBeLessThanOrEqual(paid)
        for (const line of lines) line.before += line.now
      }
      expect(back).toBe(paid)
    }
  })
})
