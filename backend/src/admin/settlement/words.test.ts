import { describe, expect, it } from "vitest"
import { accountWords, monthsBefore, monthWords, percent, signed, span } from "./words"

describe("the words of settlement", () => {
  it("say rates, signs and spans as Vietnam writes them", () => {
    expect([percent(800), percent(550), percent(0)]).toEqual(["8 %", "5,5 %", "0 %"])
    expect([signed(-112_325), signed(0)]).toEqual(["−112.325\u00a0₫", "0\u00a0₫"])
    expect([span("2026-01-01", null), span("2026-01-01", "2026-12-31")]).toEqual([
      "từ 01/01/2026",
      "01/01/2026 – 31/12/2026",
    ])
    expect(monthsBefore("2026-02", 3)).toEqual(["2026-01", "2025-12", "2025-11"])
    expect(monthWords("2026-01")).toBe("Tháng 01/2026")
    expect([accountWords("carrier"), accountWords("producer:pdcr_1")]).toEqual([
      "Nhà vận chuyển đang giữ",
      "Chủ thể",
    ])
  })
})
