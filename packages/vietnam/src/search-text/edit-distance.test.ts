import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { editDistance } from "./edit-distance.js"

describe("distance between spellings", () => {
  it.each([
    ["hony", "honey", 1],
    ["chesnut", "chestnut", 1],
    ["mein", "mien", 1],
    ["lapsuong", "lapsuon", 1],
    ["mien", "tien", 1],
    ["", "abc", 3],
    ["same", "same", 0],
  ])("%s → %s is %i", (a, b, distance) => expect(editDistance(a, b)).toBe(distance))

  it("is the same in both directions and zero only for equal words", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, b) === 0).toBe(a === b)
      }),
    )
  })
})
