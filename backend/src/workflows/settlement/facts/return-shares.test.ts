import { describe, expect, it } from "vitest"
import { plus, returnShares, type SoldUnits } from "./return-shares"

const lines: SoldUnits[] = [
  { id: "slin_1", orderLineId: "ordli_1", quantity: 3, paidDong: 1_250 },
  { id: "slin_2", orderLineId: "ordli_2", quantity: 2, paidDong: 90_000 },
]
const units = (...pairs: [string, number][]) => new Map(pairs)

describe("the lines of a return", () => {
  it("take back piece by piece what was paid for them, and the last piece the rest", () => {
    const one = units(["ordli_1", 1])
    const parts = [units(), one, units(["ordli_1", 2])].map((before) => returnShares(lines, before, one))
    expect(parts.map((part) => part.get("slin_1"))).toEqual([417, 416, 417])
    expect(parts.every((part) => !part.has("slin_2"))).toBe(true)
  })
  it("name every line that goes back, and two returns add up", () => {
    const both = returnShares(lines, units(), units(["ordli_1", 3], ["ordli_2", 1]))
    expect([...both]).toEqual([
      ["slin_1", 1_250],
      ["slin_2", 45_000],
    ])
    const sum = plus(units(["ordli_1", 1]), units(["ordli_1", 1], ["ordli_2", 2]))
    expect([...sum]).toEqual([
      ["ordli_1", 2],
      ["ordli_2", 2],
    ])
  })
})
