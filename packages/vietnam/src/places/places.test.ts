import { describe, expect, it } from "vitest"
import { fold } from "../text/fold.js"
import { PACKED_COMMUNES } from "./data/communes.js"
import {
  allCommunes,
  type Commune,
  communeByCode,
  communesOfProvince,
  formatAddress,
  oldUnitsOf,
  provinceByCode,
  provinces,
} from "./index.js"

const commune = (code: string): Commune => {
  const found = communeByCode(code)
  if (!found) throw new Error(`no commune ${code}`)
  return found
}

describe("provinces and communes", () => {
  it("are 34 and 3.321, each with a code of its own", () => {
    expect(provinces()).toHaveLength(34)
    expect(allCommunes().size).toBe(3321)
    expect(Object.values(PACKED_COMMUNES).join(";").split(";")).toHaveLength(3321)
  })
  it("are 697 wards, 2.611 communes and 13 special zones", () => {
    const types = { phuong: 0, xa: 0, dac_khu: 0 }
    for (const { type } of allCommunes().values()) types[type] += 1
    expect(types).toEqual({ phuong: 697, xa: 2611, dac_khu: 13 })
  })
  it("have names in NFC and codes of two and five digits", () => {
    for (const { code, name, provinceCode } of allCommunes().values()) {
      expect(code).toMatch(/^\d{5}$/)
      expect(name).toBe(name.normalize("NFC").trim())
      expect(provinceByCode(provinceCode)).not.toBeNull()
    }
  })
  it("come in the order of the Vietnamese alphabet", () => {
    const names = provinces().map((province) => province.name)
    expect(names.slice(0, 4)).toEqual(["An Giang", "Bắc Ninh", "Cà Mau", "Cao Bằng"])
    expect(names.indexOf("Đà Nẵng")).toBeGreaterThan(names.findIndex((name) => fold(name).startsWith("c")))
  })
  it("answers nothing for codes that are not", () => {
    expect([provinceByCode("99"), communeByCode("99999"), communeByCode("")]).toEqual([null, null, null])
    expect(communesOfProvince("99")).toEqual([])
    expect(communesOfProvince("constructor")).toEqual([])
  })
})

describe("Cao Bằng", () => {
  it("has 53 communes and 3 wards", () => {
    const communes = communesOfProvince("04")
    expect(communes).toHaveLength(56)
    expect(communes.filter((c) => c.type === "phuong").map((c) => c.name)).toEqual([
      "Nùng Trí Cao",
      "Tân Giang",
      "Thục Phán",
    ])
  })
  it("was made of 161 old units of ten districts, each in one present commune", () => {
    const units = communesOfProvince("04").flatMap((c) => oldUnitsOf(c.code))
    expect(units).toHaveLength(161)
    expect(new Set(units.map((unit) => unit.code)).size).toBe(161)
    expect(new Set(units.map((unit) => unit.district)).size).toBe(10)
  })
  it("knows that xã Hoàng Tung of Hoà An is now in phường Thục Phán", () => {
    expect(oldUnitsOf("01273")).toContainEqual({
      code: "01696",
      name: "Xã Hoàng Tung",
      district: "Huyện Hoà An",
    })
    expect(commune("01273")).toMatchObject({
      name: "Thục Phán",
      type: "phuong",
      slug: "thuc-phan",
      provinceCode: "04",
    })
  })
  it("is the only province whose old units are known", () => {
    expect(oldUnitsOf("00004")).toEqual([])
  })
})

describe("writing an address", () => {
  it("writes two levels, from the street to the province", () => {
    expect(formatAddress({ street: " 12  Kim Đồng ", commune: commune("01273") })).toBe(
      "12 Kim Đồng, phường Thục Phán, tỉnh Cao Bằng",
    )
    expect(formatAddress({ commune: commune("00004") })).toBe("Phường Ba Đình, thành phố Hà Nội")
  })
  it("leaves names untranslated in English", () => {
    expect(formatAddress({ street: "12 Kim Đồng", commune: commune("01273") }, "en")).toBe(
      "12 Kim Đồng, Thục Phán Ward, Cao Bằng Province",
    )
    expect(formatAddress({ street: null, commune: commune("00004") }, "en")).toBe("Ba Đình Ward, Hà Nội City")
  })
})
