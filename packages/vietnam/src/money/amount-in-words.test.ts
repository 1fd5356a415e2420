import { describe, expect, it } from "vitest"
import { amountInWords } from "./amount-in-words.js"

describe("a sum in words", () => {
  it.each([
    [0, "Không đồng"],
    [5, "Năm đồng"],
    [10, "Mười đồng"],
    [15, "Mười lăm đồng"],
    [21, "Hai mươi mốt đồng"],
    [24, "Hai mươi tư đồng"],
    [25, "Hai mươi lăm đồng"],
    [14, "Mười bốn đồng"],
    [11, "Mười một đồng"],
    [20, "Hai mươi đồng"],
    [100, "Một trăm đồng"],
    [101, "Một trăm lẻ một đồng"],
    [110, "Một trăm mười đồng"],
    [104, "Một trăm lẻ bốn đồng"],
    [1_001, "Một nghìn không trăm lẻ một đồng"],
    [1_005, "Một nghìn không trăm lẻ năm đồng"],
    [21_500, "Hai mươi mốt nghìn năm trăm đồng"],
    [105_000, "Một trăm lẻ năm nghìn đồng"],
    [446_665, "Bốn trăm bốn mươi sáu nghìn sáu trăm sáu mươi lăm đồng"],
    [523_056, "Năm trăm hai mươi ba nghìn không trăm năm mươi sáu đồng"],
    [1_000_500, "Một triệu năm trăm đồng"],
    [1_005_000, "Một triệu không trăm lẻ năm nghìn đồng"],
    [1_250_000, "Một triệu hai trăm năm mươi nghìn đồng"],
    [12_345_678, "Mười hai triệu ba trăm bốn mươi lăm nghìn sáu trăm bảy mươi tám đồng"],
    [145_001_000, "Một trăm bốn mươi lăm triệu không trăm lẻ một nghìn đồng"],
    [2_015_000_000, "Hai tỷ không trăm mười lăm triệu đồng"],
    [5_000_000_500, "Năm tỷ năm trăm đồng"],
    [1_000_000_000_001, "Một nghìn tỷ không trăm lẻ một đồng"],
    [1_005_000_000_000, "Một nghìn không trăm lẻ năm tỷ đồng"],
    [
      1_230_950_880_055,
      "Một nghìn hai trăm ba mươi tỷ chín trăm năm mươi triệu tám trăm tám mươi nghìn không trăm năm mươi lăm đồng",
    ],
    [-50_000, "Âm năm mươi nghìn đồng"],
  ])("writes %i as %s", (dong, words) => {
    expect(amountInWords(dong)).toBe(words)
  })
  it("says linh for a zero among the tens where that is the custom", () => {
    expect(amountInWords(145_001_000, { zeroTens: "linh" })).toBe(
      "Một trăm bốn mươi lăm triệu không trăm linh một nghìn đồng",
    )
  })
  it("gives every sum up to 20.000 its own words", () => {
    const words = new Set(Array.from({ length: 20_001 }, (_, dong) => amountInWords(dong)))
    expect(words.size).toBe(20_001)
  })
  it("refuses a fraction", () => {
    expect(() => amountInWords(1.5)).toThrow(RangeError)
  })
})
