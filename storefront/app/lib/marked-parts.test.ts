import { describe, expect, it } from "vitest"
import { markedParts } from "./marked-parts"

describe("a text with marked stretches", () => {
  it("is whole without any", () => {
    expect(markedParts("Hạt dẻ", [])).toEqual(["Hạt dẻ"])
  })

  it("alternates plain and marked, beginning with plain even when nothing is before", () => {
    const stretches = [
      { start: 0, end: 3 },
      { start: 4, end: 6 },
    ]
    expect(markedParts("Hạt dẻ rang", stretches)).toEqual(["", "Hạt", " ", "dẻ", " rang"])
  })

  it("loses no letter to stretches that overlap or leave the text", () => {
    const odd = [
      { start: 0, end: 3 },
      { start: 2, end: 5 },
      { start: 4, end: 99 },
    ]
    expect(markedParts("Miến dong", odd).join("")).toBe("Miến dong")
    expect(markedParts("Miến dong", odd)).toHaveLength(3)
  })
})
