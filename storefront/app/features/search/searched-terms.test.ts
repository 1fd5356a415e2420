import { highlight } from "@cho-phien/vietnam/search-text"
import { describe, expect, it } from "vitest"
import { searchedTerms } from "./searched-terms"

type Answer = Parameters<typeof searchedTerms>[0]

const found = (name: string, answer: Partial<Answer>): string[] => {
  const terms = searchedTerms({ text: "", how: "exact", correctedTo: null, droppedWords: [], ...answer })
  return highlight(name, terms).map(({ start, end }) => name.slice(start, end))
}

describe("what is marked in the name of a hit", () => {
  it("is the words typed, with or without marks, the last one also when half typed", () => {
    expect(found("Hạt dẻ Trùng Khánh", { text: "hat de tru" })).toEqual(["Hạt", "dẻ", "Trùng"])
  })

  it("is the words searched instead, not those typed", () => {
    const answer = { text: "lap suonn", how: "spelling", correctedTo: "lạp sườn" } as const
    expect(found("Lạp sườn Hạ Lang", answer)).toEqual(["Lạp", "sườn"])
  })

  it("is what sounds the same when it was found by sound", () => {
    expect(found("Hạt dẻ Trùng Khánh", { text: "hat gie", how: "sound" })).toEqual(["Hạt", "dẻ"])
  })

  it("is two words where one was typed, and one where two were", () => {
    expect(found("Bánh Khẩu Sli", { text: "khauslii khausli" })).toEqual(["Khẩu Sli"])
    expect(found("Trà Kolia", { text: "ko lia" })).toEqual(["Kolia"])
  })

  it("is never a word that was left out", () => {
    const droppedWords = ["rừng", "xe", "máy"]
    const answer = { text: "mật ong rừng xe máy", how: "some-words", droppedWords } as const
    expect(found("Mật ong rừng Hoàng Tung", answer)).toEqual(["Mật", "ong"])
  })
})
