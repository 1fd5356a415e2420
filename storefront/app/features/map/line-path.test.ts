import { describe, expect, it } from "vitest"
import { linePath } from "./line-path"

describe("lines as path data", () => {
  it("are written in whole units and relative steps", () => {
    const line = [
      [10.2, 10.4],
      [13, 8],
      [13, 20],
    ] as const
    expect(linePath([line], false)).toBe("M10 10l3-2 0 12")
    expect(linePath([line, line], true)).toBe("M10 10l3-2 0 12zM10 10l3-2 0 12z")
  })
  it("do not wander off by rounding: steps are between rounded points", () => {
    const line = Array.from({ length: 11 }, (_, index) => [index * 0.6, 0] as const)
    const steps = linePath([line], false).split("l")[1]?.split(" ").map(Number) ?? []
    expect(steps.filter((_, index) => index % 2 === 0).reduce((sum, step) => sum + step, 0)).toBe(6)
  })
  it("leave out what shrinks to a point", () => {
    const islet = [
      [5.1, 5.1],
      [5.2, 5.3],
    ] as const
    expect(linePath([islet], true)).toBe("")
    expect(linePath([], true)).toBe("")
  })
})
