import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { highlight, markUp } from "./highlight.js"
import type { Term } from "./ladder.js"

const term = (word: string, more: Partial<Term> = {}): Term => ({
  word,
  prefix: false,
  sound: false,
  ...more,
})
const marked = (text: string, terms: Term[]) => markUp(text, highlight(text, terms), "[", "]")

describe("highlighting", () => {
  it("bridges marks and Unicode forms", () => {
    expect(marked("Miến dong Phia Đén".normalize("NFD"), [term("mien"), term("den")])).toBe(
      "[Miến] dong Phia [Đén]",
    )
  })
  it("bridges a forgotten space", () => {
    expect(marked("Miến dong", [term("miendong")])).toBe("[Miến dong]")
  })
  it("marks the whole word of which a beginning was typed", () => {
    expect(marked("Mật ong", [term("o", { prefix: true })])).toBe("Mật [ong]")
  })
  it("marks by sound and by singular", () => {
    expect(marked("Hạt dẻ", [term("ze", { sound: true })])).toBe("Hạt [dẻ]")
    expect(marked("glass noodles", [term("noodle")])).toBe("glass [noodles]")
  })
  it("escapes everything around", () => {
    expect(marked("<b>Lan's</b> dao", [term("dao")])).toBe("&#60;b&#62;Lan&#39;s&#60;/b&#62; [dao]")
  })
  it("gives ordered stretches inside the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, word) => {
        const length = text.normalize("NFC").length
        let at = 0
        for (const { start, end } of highlight(text, [term(word.toLowerCase(), { prefix: true })])) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(length)
      }),
    )
  })
})
