import { describe, expect, it } from "vitest"
import type { Query } from "../definition.js"
import type { World } from "./world.js"

/** Whatever people and programs send. */
export function describeBadInput(world: World): void {
  const { ask } = world
  describe("bad input", () => {
    it.each([
      ["500 characters", "miến dong ".repeat(50)],
      ["operators", `miến & dong | (! :* <-> \\ ' " --`],
      ["control characters", "mi\u0000ến\u0007 do\u001fng"],
      ["emoji only", "🍯🐝"],
      ["half a surrogate pair", "mật ong \ud83c"],
      ["one endless word", "a".repeat(400)],
      ["spaces", "   "],
      ["a word of marks", "\u0301\u0300\u0323"],
    ])("is survived: %s", async (_, q) => {
      expect(Array.isArray((await ask(q)).hits)).toBe(true)
    })
    it("that holds no word finds nothing instead of everything", async () => {
      expect((await ask("🍯🐝 !!")).metadata.count).toBe(0)
    })
    it.each<[string, Partial<Query>]>([
      ["vectors", { search_options: { vector: { value: [1] } } }],
      ["a least score", { search_options: { min_score: 0.5 } }],
      ["a cursor", { pagination: { cursor: "x" } }],
      ["a negative skip", { pagination: { skip: -1, take: 5 } }],
      ["sorting by an unknown field", { pagination: { order: { colour: "ASC" } } }],
      ["the least relevant first", { pagination: { order: { _score: "ASC" } } }],
    ])("of a program is refused: %s", async (_, more) => {
      await expect(ask("trà", more)).rejects.toThrow()
    })
  })
}
