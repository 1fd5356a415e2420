import { describe, expect, it } from "vitest"
import { packLine } from "./pack-line"

describe("the small line under a price", () => {
  it("names the pack and the price per kilogram, number and unit kept together", () => {
    expect(packLine({ title: "Hũ 500 g", perKiloDong: 170_000, perLitreDong: null }, "vi")).toBe(
      "Hũ 500\u00a0g · 170.000\u00a0₫/kg",
    )
  })

  it("uses litres for what is poured and nothing for what is counted", () => {
    expect(packLine({ title: "500 ml bottle", perKiloDong: null, perLitreDong: 96_000 }, "en")).toBe(
      "500\u00a0ml bottle · ₫96,000/L",
    )
    expect(packLine({ title: "Chiếc", perKiloDong: null, perLitreDong: null }, "vi")).toBe("Chiếc")
  })
})
