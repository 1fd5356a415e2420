import type { OfficeCompany } from "@cho-phien/contract"
import { describe, expect, it } from "vitest"
import { decisionsFor, termsWords } from "./words"

const company = (terms: object, credit: object) => ({ terms, credit }) as unknown as OfficeCompany

describe("the words of the wholesale desk", () => {
  it("offer a decision only where the state allows it", () => {
    expect([decisionsFor("applied"), decisionsFor("approved"), decisionsFor("refused")]).toEqual([
      ["approve", "ask-more", "refuse"],
      ["suspend"],
      [],
    ])
  })
  it("tell terms in a line", () => {
    expect(termsWords(company({ payment: "on_delivery" }, {}))).toBe("Trả khi giao")
    const net = company({ payment: "net", netDays: 30 }, { roomDong: 5, limitDong: 10 })
    expect(termsWords(net).replaceAll("\u00a0", " ")).toBe("Trả sau 30 ngày · hạn mức còn 5 ₫ trên 10 ₫")
  })
})
