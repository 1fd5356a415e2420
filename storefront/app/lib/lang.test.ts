import { describe, expect, it } from "vitest"
import { inLang, langOf, withoutLang } from "./lang"

describe("the language of an address", () => {
  it("is English under /en and Vietnamese elsewhere", () => {
    expect([langOf({ locale: "en" }), langOf({ locale: undefined }), langOf({ locale: "fr" })]).toEqual([
      "en",
      "vi",
      "vi",
    ])
  })

  it("leads there and back", () => {
    for (const path of ["/", "/san-pham", "/san-pham/mat-ong?trang=2"])
      expect(withoutLang(inLang("en", path))).toBe(path)
  })

  it("does not take a word that begins with en for the language", () => {
    expect(withoutLang("/ensemble")).toBe("/ensemble")
  })
})
