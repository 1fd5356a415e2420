import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { formatDong } from "./format-dong.js"
import { parseDong } from "./parse-dong.js"

describe("reading đồng", () => {
  it.each([
    ["1.250.000", 1_250_000],
    ["1,250,000", 1_250_000],
    ["1250000", 1_250_000],
    ["1250k", 1_250_000],
    ["1,25tr", 1_250_000],
    ["1.25 triệu", 1_250_000],
    ["45 nghìn", 45_000],
    ["45 ngàn đồng", 45_000],
    ["1,5k", 1_500],
    ["2 tỷ", 2_000_000_000],
    ["50.000đ", 50_000],
    ["50000 VND", 50_000],
    ["50000 dong", 50_000],
    ["412.000\u00A0₫", 412_000],
    ["đồng 5".slice(5), 5],
    ["0", 0],
  ])("reads %j as %i", (text, dong) => {
    expect(parseDong(text)).toEqual({ ok: true, dong })
    expect(parseDong(text.normalize("NFD"))).toEqual({ ok: true, dong })
  })
  it.each([
    ["", "empty"],
    [" ₫ ", "empty"],
    ["mười nghìn", "not-a-number"],
    ["12a", "not-a-number"],
    ["k", "not-a-number"],
    ["1e5", "not-a-number"],
    ["-5000", "negative"],
    ["−5000", "negative"],
    ["1250,5", "has-decimals"],
    ["1.250,00", "has-decimals"],
    ["12.50", "has-decimals"],
    ["1.2345k", "has-decimals"],
    ["1.250k", "ambiguous"],
    ["1,250tr", "ambiguous"],
    ["9999999999999", "too-large"],
  ])("refuses %j because it is %s", (text, reason) => {
    expect(parseDong(text)).toEqual({ ok: false, reason })
  })
  it("reads back whatever is written, in both languages", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.constantFrom("vi" as const, "en" as const), (dong, language) => {
        expect(parseDong(formatDong(dong, language).replace("₫", ""))).toEqual({ ok: true, dong })
      }),
    )
  })
})
