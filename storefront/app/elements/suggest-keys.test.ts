import { describe, expect, it } from "vitest"
import { nextActive } from "./suggest-keys"

const walk = (keys: readonly string[], count: number) =>
  keys.reduce((active, key) => nextActive(key, active, count) ?? active, -1)

describe("keys in the search field", () => {
  it("walk down through the rows, back to the field and on from the top", () => {
    expect(walk(["ArrowDown"], 3)).toBe(0)
    expect(walk(["ArrowDown", "ArrowDown", "ArrowDown"], 3)).toBe(2)
    expect(walk(["ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown"], 3)).toBe(-1)
  })

  it("walk up from the field to the last row", () => {
    expect(walk(["ArrowUp"], 3)).toBe(2)
    expect(walk(["ArrowDown", "ArrowUp"], 3)).toBe(-1)
  })

  it("jump to the ends once a row is active, and belong to the text before", () => {
    expect(walk(["ArrowDown", "End"], 8)).toBe(7)
    expect(walk(["ArrowUp", "Home"], 8)).toBe(0)
    expect(nextActive("Home", -1, 8)).toBeUndefined()
    expect(nextActive("End", -1, 8)).toBeUndefined()
  })

  it("leave everything else alone, and everything while there are no rows", () => {
    for (const key of ["a", "Enter", "Tab", "Escape", "ArrowLeft"])
      expect(nextActive(key, 2, 8)).toBeUndefined()
    expect(nextActive("ArrowDown", -1, 0)).toBeUndefined()
  })
})
