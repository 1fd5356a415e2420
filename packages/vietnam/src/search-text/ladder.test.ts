import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  allowedDistance,
  halfOfTheWords,
  ladder,
  respell,
  spellingCandidates,
  withoutShoppingWords,
} from "./ladder.js"
import { LONGEST_QUERY, MOST_WORDS, readQuery } from "./read-query.js"

const reads = (text: string, how: string) =>
  ladder(readQuery(text))
    .find((rung) => rung.how === how)
    ?.alternatives.map((terms) => terms.map(({ word }) => word).join(" "))

describe("a query is read", () => {
  it("is cut at a word, never in the middle of one", () => {
    const { text } = readQuery("miến dong ".repeat(60))
    expect(text.length).toBeLessThanOrEqual(LONGEST_QUERY)
    expect(text.endsWith("miến") || text.endsWith("dong")).toBe(true)
  })
  it("survives anything that can be typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 600 }), (raw) => {
        const query = readQuery(raw)
        expect(query.text.length).toBeLessThanOrEqual(LONGEST_QUERY)
        expect(query.words.length).toBeLessThanOrEqual(MOST_WORDS)
        expect(query.words.every(({ folded }) => /^[\p{L}\p{M}\p{N}.,]+$/u.test(folded))).toBe(true)
        ladder(query)
        halfOfTheWords(query)
      }),
    )
  })
  it("drops control and zero-width characters", () => {
    expect(readQuery("mi\u200bến\u0000 do\u00adng\u0007").words.map((word) => word.folded)).toEqual([
      "mien",
      "dong",
    ])
  })
  it("remembers marks only where they were typed", () => {
    expect(readQuery("mè den").words).toEqual([{ folded: "me", marked: "mè" }, { folded: "den" }])
  })
  it("counts a repeated word once", () => {
    expect(readQuery("mật ong mật ong").words).toHaveLength(2)
  })
})

describe("the ladder", () => {
  it("has no rung for an empty query", () => {
    expect(ladder(readQuery("  🍯 !"))).toEqual([])
  })
  it("tries the words as typed, the last as a beginning, and neighbours glued", () => {
    expect(reads("ko lia tra", "exact")).toEqual(["ko lia tra", "kolia tra", "ko liatra"])
    const [asTyped] = ladder(readQuery("ko lia"))[0]?.alternatives ?? []
    expect(asTyped?.map(({ prefix }) => prefix)).toEqual([false, true])
  })
  it("reads raw keys word by word and leaves the others", () => {
    expect(reads("mieesn dong kolia", "typed-keys")).toEqual(["mien dong kolia"])
    expect(reads("miến dong", "typed-keys")).toBeUndefined()
  })
  it("puts forgotten spaces back", () => {
    expect(reads("hatdetrungkhanh", "spaces")?.[0]).toBe("hat de trung khanh")
  })
  it("prefers a correction of two words together to one of a single word", () => {
    const query = readQuery("lap suong ngon")
    const rung = respell(query, [
      { at: 1, length: 1, words: ["suon"] },
      { at: 0, length: 2, words: ["lap", "xuong"] },
    ])
    expect(rung?.reads).toBe("lap xuong ngon")
    expect(respell(query, [])).toBeUndefined()
  })
  it("never corrects measures and short words", () => {
    expect(spellingCandidates(readQuery("mè 500g")).map(({ text }) => text)).toEqual(["me500g"])
    expect([3, 4, 7, 8].map((n) => allowedDistance("x".repeat(n)))).toEqual([0, 1, 1, 2])
  })
  it("leaves out the words wrapped around what is looked for", () => {
    const content = withoutShoppingWords(readQuery("mua mật ong rừng ở cao bằng"))
    expect(content?.text).toBe("mat ong rung")
    expect(withoutShoppingWords(readQuery("mật ong"))).toBeUndefined()
    expect(withoutShoppingWords(readQuery("mua ở"))).toBeUndefined()
    expect(withoutShoppingWords(readQuery("nấm hương tốt"))?.text).toBe("nam huong")
    expect(withoutShoppingWords(readQuery("gạo nhật"))).toBeUndefined()
  })
  it("asks for half of the words last, with the marks that were typed", () => {
    expect(halfOfTheWords(readQuery("mật ong rừng"))).toMatchObject({ atLeast: 2, needsMarks: true })
    expect(halfOfTheWords(readQuery("mật"))).toBeUndefined()
  })
  it("counts syllables in names only, and of two the one that says what kind of thing is meant", () => {
    expect(halfOfTheWords(readQuery("mật ong rừng"))?.within).toBe("group")
    expect(halfOfTheWords(readQuery("trà sữa"))).toMatchObject({ reads: "tra", within: "name" })
    expect(halfOfTheWords(readQuery("place stay homestay"))?.within).toBeUndefined()
  })
  it("believes what is well spelled more than what is no syllable", () => {
    const distances = (text: string) =>
      spellingCandidates(readQuery(text)).map(({ text: part, distance }) => `${part} ${distance}`)
    expect(distances("dien thoai")).toEqual(["dienthoai 1", "dien 0", "thoai 0"])
    expect(distances("lapp suonn")).toEqual(["lappsuonn 2", "lapp 1", "suonn 1"])
  })
})
