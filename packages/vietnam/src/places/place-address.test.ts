import { describe, expect, it } from "vitest"
import { allCommunes, communeAt, communeByCode, communesOfProvince, placeAddress } from "./index.js"

describe("the address of a commune's page", () => {
  it("is the plain name in Cao Bằng", () => {
    const commune = communeByCode("01273")
    expect(commune && placeAddress(commune)).toBe("thuc-phan")
    for (const one of communesOfProvince("04")) expect(placeAddress(one)).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })
  it("carries the code elsewhere, because names repeat", () => {
    const elsewhere = [...allCommunes().values()].filter((one) => one.provinceCode !== "04")
    for (const one of elsewhere) expect(placeAddress(one)).toBe(`${one.slug}-${one.code}`)
  })
  it("is of one commune only, and leads back to it", () => {
    const all = [...allCommunes().values()]
    expect(new Set(all.map(placeAddress)).size).toBe(all.length)
    for (const one of all) expect(communeAt(placeAddress(one))?.code).toBe(one.code)
  })
  it("lets the code decide over the name, so that an old name still leads there", () => {
    expect(communeAt("ten-cu-01273")?.name).toBe("Thục Phán")
    expect(communeAt("01273")?.name).toBe("Thục Phán")
  })
  it("is nothing for what no commune is called", () => {
    expect([
      communeAt(""),
      communeAt("khong-co"),
      communeAt("thuc-phan-99999"),
      communeAt("constructor"),
    ]).toEqual([null, null, null, null])
  })
})
