import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { markedKey } from "../text/marked-key.js"
import { hasMarks } from "./has-marks.js"
import { singularOf } from "./singular.js"
import { markedSoundKey, soundKey } from "./sound.js"
import { splitGluedWord } from "./spaces.js"
import { isSyllable } from "./syllable.js"
import { readTypedKeys } from "./telex.js"

describe("Telex and VNI typed with the input method off", () => {
  it.each([
    ["mieesn", "mien"],
    ["mieens", "mien"],
    ["mie61n", "mien"],
    ["mien61", "mien"],
    ["lapj", "lap"],
    ["suwowfn", "suon"],
    ["suowfn", "suon"],
    ["thachj", "thach"],
    ["ddeen", "den"],
    ["d9ong", "dong"],
    ["dongd", "dong"],
    ["ruowuj", "ruou"],
    ["ngoo", "ngo"],
    ["ddawngs", "dang"],
    ["miene", "mien"],
  ])("%s reads as %s", (typed, word) => expect(readTypedKeys(typed)).toBe(word))

  it.each(["mien", "dong", "noodles", "glass", "500g", "hmong", ""])("%s is no such word", (word) =>
    expect(readTypedKeys(word)).toBeUndefined(),
  )

  it("only ever gives Vietnamese syllables", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readTypedKeys(text)
        return read === undefined || isSyllable(read)
      }),
    )
  })
})

describe("sounds that regions confuse", () => {
  it.each([
    ["gie", "de"],
    ["re", "de"],
    ["suon", "xuong"],
    ["che", "tre"],
    ["nep", "lep"],
    ["quy", "qui"],
    ["cam", "kam"],
    ["nghe", "nge"],
    ["thach", "that"],
    ["gi", "di"],
  ])("%s sounds like %s", (a, b) => expect(soundKey(a)).toBe(soundKey(b)))

  it.each([
    ["mien", "men"],
    ["hat", "han"],
    ["dong", "tong"],
  ])("%s does not sound like %s", (a, b) => expect(soundKey(a)).not.toBe(soundKey(b)))
})

describe("sounds of words with marks", () => {
  it.each([
    ["giẻ", "dẻ"],
    ["rẻ", "dẻ"],
    ["sườn", "xường"],
    ["nhỉ", "nhĩ"],
    ["quý", "quí"],
  ])("%s sounds like %s", (a, b) => expect(markedSoundKey(a)).toBe(markedSoundKey(b)))
  it.each([
    ["lẩu", "nấu"],
    ["vang", "vân"],
    ["mè", "mẻ"],
  ])("%s does not sound like %s", (a, b) => expect(markedSoundKey(a)).not.toBe(markedSoundKey(b)))
})

describe("marks", () => {
  it.each([
    ["hoà", "hòa"],
    ["thuỷ", "thủy"],
    ["Hoà".normalize("NFD"), "hòa"],
  ])("%s and %s are one word", (a, b) => expect(markedKey(a)).toBe(markedKey(b)))

  it.each([
    ["đường", "dương"],
    ["đường", "đương"],
    ["năm", "nam"],
    ["má", "mạ"],
    ["hoa", "hoà"],
  ])("%s and %s are two words", (a, b) => expect(markedKey(a)).not.toBe(markedKey(b)))

  it("knows a word with marks, đ included", () => {
    expect(["đu", "mè", "nón"].every(hasMarks)).toBe(true)
    expect(["du", "noodle", "500g"].some(hasMarks)).toBe(false)
  })
})

describe("English plurals", () => {
  it.each([
    ["noodles", "noodle"],
    ["berries", "berry"],
    ["radishes", "radish"],
    ["knives", "knife"],
  ])("%s → %s", (plural, word) => expect(singularOf(plural)).toBe(word))
  it.each(["glass", "grass", "mien", "su", "bus"])("%s is left alone", (word) =>
    expect(singularOf(word)).toBeUndefined(),
  )
})

describe("forgotten spaces", () => {
  it.each([
    ["miendong", "mien dong"],
    ["hatdetrungkhanh", "hat de trung khanh"],
    ["lapsuongacbep", "lap suon gac bep"],
    ["mieesndong", "mien dong"],
    ["giaocolam", "giao co lam"],
  ])("%s may be %s", (glued, words) =>
    expect(splitGluedWord(glued).map((pieces) => pieces.join(" "))).toContain(words),
  )
  it("leaves English and nonsense alone", () => {
    expect(splitGluedWord("vermicelli")).toEqual([])
    expect(splitGluedWord("asdfghjkl")).toEqual([])
  })
  it("stays small for the longest words", () => {
    expect(splitGluedWord("anananananananananananananananananananananananananananan").length).toBeLessThan(7)
  })
})
