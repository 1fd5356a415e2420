import { describe, expect, it } from "vitest"
import {
  isDemonstrationNumber,
  makeDemonstrationNumber,
  normaliseCertificateNumber,
} from "./certificate-number.js"

describe("numbers of demonstration certificates", () => {
  it("say what they are", () => {
    expect(makeDemonstrationNumber(2026, 7)).toBe("MH-2026-0007")
    expect(isDemonstrationNumber(makeDemonstrationNumber(2026, 12_345))).toBe(true)
  })
  it.each(["mh-2026-0007", " MH – 2026 – 0007 ", "MH\u20112026\u20110007"])(
    "are known however typed: %j",
    (number) => {
      expect(isDemonstrationNumber(number)).toBe(true)
      expect(normaliseCertificateNumber(number)).toBe("MH-2026-0007")
    },
  )
  it.each(["124/QĐ-UBND", "", "XMH-2026-0001", "MH2026"])("are not mistaken for real ones: %j", (number) => {
    expect(isDemonstrationNumber(number)).toBe(false)
  })
  it.each([
    [2026, 0],
    [2026, 1.5],
    [26, 1],
    [Number.NaN, 1],
  ])("are not made of year %d and serial %d", (year, serial) => {
    expect(() => makeDemonstrationNumber(year, serial)).toThrow(RangeError)
  })
})

describe("looking a number up", () => {
  it.each(["124/QĐ-UBND", "124/qđ-ubnd", "124 / QD – UBND", "124/QĐ-UBND\u200B".normalize("NFD")])(
    "%j is one number",
    (number) => {
      expect(normaliseCertificateNumber(number)).toBe("124/QD-UBND")
    },
  )
})
