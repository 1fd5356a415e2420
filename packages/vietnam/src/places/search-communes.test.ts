import { describe, expect, it } from "vitest"
import { searchCommunes } from "./search-communes.js"

const names = (query: string, options = {}) =>
  searchCommunes(query, options).map(({ commune }) => commune.name)

describe("searching communes", () => {
  it.each([
    "thuc phan",
    "Thục Phán",
    "phường Thục Phán",
    "Thục Phán".normalize("NFD"),
    "  THUC   PHAN ",
    "Thục\u200B Phán",
  ])("finds phường Thục Phán by %j", (query) => {
    expect(names(query)[0]).toBe("Thục Phán")
  })
  it("finds by the beginning of each word", () => {
    expect(names("trung kh", { provinceCode: "04" })).toContain("Trùng Khánh")
  })
  it("leads an old commune to the present one and says which name it met", () => {
    expect(searchCommunes("xã Hoàng Tung, huyện Hòa An, Cao Bằng")).toEqual([
      {
        commune: expect.objectContaining({ code: "01273", name: "Thục Phán" }),
        matched: { kind: "old-commune", name: "Xã Hoàng Tung", district: "Huyện Hoà An" },
      },
    ])
  })
  it("gives every candidate for an old name that was used twice", () => {
    const found = searchCommunes("Hưng Đạo", { provinceCode: "04" })
    expect(found[0]).toMatchObject({ commune: { name: "Hưng Đạo" }, matched: { kind: "present" } })
    expect(found.slice(1).map(({ commune, matched }) => [commune.name, matched.kind])).toEqual([
      ["Tam Kim", "old-commune"],
      ["Thục Phán", "old-commune"],
    ])
  })
  it("gives the communes of a district that is gone", () => {
    const found = searchCommunes("huyện Thạch An", { provinceCode: "04" })
    expect(found[0]).toMatchObject({ commune: { code: "01807" }, matched: { kind: "present" } })
    expect(found.length).toBeGreaterThan(3)
    expect(found[1]?.matched).toEqual({ kind: "old-district", district: "Huyện Thạch An" })
  })
  it("understands a former province outside Cao Bằng", () => {
    expect(names("Hà Giang 1, Hà Giang")).toContain("Hà Giang 1")
  })
  it("puts the named commune before others of a city that shares a word with it", () => {
    expect(names("ben thanh tp ho chi minh")[0]).toBe("Bến Thành")
  })
  it("ranks the typed marks first and still finds the others", () => {
    expect(names("Hưng Đạo", { limit: 1 })).toEqual(["Hưng Đạo"])
    expect(names("Phú Yên", { limit: 3 })[0]).toBe("Phú Yên")
    expect(names("Phù Yên", { limit: 3 })[0]).toBe("Phù Yên")
  })
  it("takes both places of the tone for the same spelling", () => {
    expect(names("Tân Hòa", { limit: 1 })).toEqual(names("Tân Hoà", { limit: 1 }))
  })
  it("finds names with an apostrophe without it", () => {
    expect(names("ea hleo")).toEqual(["Ea H'Leo"])
  })
  it("stays in the province and within the limit", () => {
    const found = searchCommunes("an", { provinceCode: "04", limit: 5 })
    expect(found).toHaveLength(5)
    expect(found.every(({ commune }) => commune.provinceCode === "04")).toBe(true)
  })
  it.each(["", "   ", "?!", "không có xã nào tên thế này"])("finds nothing for %j", (query) => {
    expect(searchCommunes(query)).toEqual([])
  })
  it("takes ten thousand letters without harm", () => {
    expect(searchCommunes("a ".repeat(5000)).length).toBeLessThanOrEqual(20)
  })
  it("never gives a commune twice", () => {
    const codes = searchCommunes("bao", { limit: 500 }).map(({ commune }) => commune.code)
    expect(new Set(codes).size).toBe(codes.length)
  })
})
