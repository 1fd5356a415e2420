import { describe, expect, it } from "vitest"
import { optionsFrom } from "./options.js"

describe("pnpm bench", () => {
  it("measures the shop when nothing is said", () => {
    expect(optionsFrom([])).toMatchObject({ parts: ["shop"], cold: false, json: undefined })
  })

  it("measures everything when all is asked, with what was said about rounds and file", () => {
    expect(optionsFrom(["all", "--rounds", "9", "--json", "out.json", "--cold"])).toMatchObject({
      parts: ["shop", "search", "completion"],
      rounds: 9,
      json: "out.json",
      cold: true,
    })
  })

  it("reads past the dashes that some package managers hand on", () => {
    expect(optionsFrom(["--", "search"]).parts).toEqual(["search"])
  })

  it.each([
    [["kitchen"], 'There is no "kitchen" to measure'],
    [["shop", "search"], "One thing at a time"],
    [["--rounds", "many"], '--rounds is "many"'],
    [["--seconds", "0"], '--seconds is "0"'],
    [["--fast"], "Unknown option '--fast'"],
  ])("answers %j with a sentence", (words, sentence) => {
    expect(() => optionsFrom(words)).toThrow(sentence)
  })
})
