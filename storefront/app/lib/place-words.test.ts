import { describe, expect, it } from "vitest"
import { inSentence } from "./place-words"

describe("a place within a sentence", () => {
  it("begins small in Vietnamese and keeps its name", () => {
    expect(inSentence("Xã Trùng Khánh", "vi")).toBe("xã Trùng Khánh")
    expect(inSentence("Phường Thục Phán", "vi")).toBe("phường Thục Phán")
  })

  it("stays as it is in English", () => {
    expect(inSentence("Trùng Khánh Commune", "en")).toBe("Trùng Khánh Commune")
  })
})
