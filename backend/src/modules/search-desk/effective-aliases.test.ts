import { describe, expect, it } from "vitest"
import { effectiveAliases } from "./effective-aliases"

const SHOP = [
  { words: "trà", means: ["chè"] },
  { words: "trà", means: ["tea"] },
  { words: "lạc", means: ["đậu phộng"] },
]
const line = (words: string, means: string[], whole = false) => ({ words, words_key: words, means, whole })

describe("the list of other names", () => {
  it("is the shop's while the office has no line", () => {
    expect(effectiveAliases(SHOP, [])).toEqual(SHOP)
  })

  it("takes the office's line instead of all the shop's lines with the same words", () => {
    expect(effectiveAliases(SHOP, [line("trà", ["nước chè"])])).toEqual([
      { words: "lạc", means: ["đậu phộng"] },
      { words: "trà", means: ["nước chè"] },
    ])
  })

  it("switches a line off when the office leaves no meaning", () => {
    expect(effectiveAliases(SHOP, [line("lạc", [])]).map(({ words }) => words)).toEqual(["trà", "trà"])
  })

  it("adds what the shop does not know", () => {
    expect(effectiveAliases([], [line("khẩu sli", ["bỏng gạo"], true)])).toEqual([
      { words: "khẩu sli", means: ["bỏng gạo"], whole: true },
    ])
  })
})
