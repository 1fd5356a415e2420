import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { foldedWords, markedWords } from "./words.js"

describe("words of a text", () => {
  it.each([
    ["Miến dong Phia Đén", ["mien", "dong", "phia", "den"]],
    ["H'Mông", ["hmong"]],
    ["Lan’s Homestay", ["lans", "homestay"]],
    ["miến & dong | (!", ["mien", "dong"]],
    ["'; drop table", ["drop", "table"]],
    ["🍯 mật ong 🐝", ["mat", "ong"]],
    ["Yến Nhi – Bản Giốc", ["yen", "nhi", "ban", "gioc"]],
  ])("%s", (text, words) => expect(foldedWords(text)).toEqual(words))

  it.each(["0,5kg", "0.5 kg", "500 gr", "500 gram", "500g", "500 g", "nửa cân", "nua ky", "5 lạng"])(
    "%s is five hundred grams",
    (text) => expect(foldedWords(`gạo ${text} ngon`)).toEqual(["gao", "500g", "ngon"]),
  )

  it.each([
    ["1 lít", "1000ml"],
    ["1l", "1000ml"],
    ["1 kg", "1000g"],
    ["1kg5", "1500g"],
    ["1,4 kg", "1400g"],
    ["4 sao", "4sao"],
    ["4 stars", "4sao"],
  ])("%s is the word %s", (text, word) => expect(foldedWords(text)).toEqual([word]))

  it("does not take a place for a measure", () => {
    expect(foldedWords("5 làng Lạng Sơn")).toEqual(["5", "lang", "lang", "son"])
  })

  it("reads composed and decomposed letters alike", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(markedWords(text.normalize("NFD"))).toEqual(markedWords(text.normalize("NFC")))
      }),
    )
    expect(foldedWords("bệnh Trùng Khánh Phục Hòa".normalize("NFD"))).toEqual(
      "benh trung khanh phuc hoa".split(" "),
    )
  })
})
