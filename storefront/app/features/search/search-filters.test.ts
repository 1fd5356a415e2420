import { describe, expect, it } from "vitest"
import { isBare, searchAddress, searchConditions, searchFrom } from "./search-filters"

const from = (query: string) => searchFrom(new URLSearchParams(query))

describe("the address of a search", () => {
  it("says every filter and is read back as it was", () => {
    const full =
      "q=mat+ong&dung-y=1&nhom=thuc-pham,do-uong&sao=4&xa=01273&chu-the=tam-hoa&gia-tu=50000&gia-den=200000" +
      "&con-hang=1&ban-si=1&huyen=trung-khanh,ha-lang&dang-vu=1&con-han=6&sap-xep=gia-tang&trang=2"
    expect(searchAddress(from(full))).toBe(`/tim-kiem?${full}`)
  })

  it("is bare when nothing is asked", () => {
    expect(searchAddress(from("q=&con-han=&sap-xep=khop-nhat&trang=1"))).toBe("/tim-kiem")
  })

  it("leaves out what it does not understand instead of failing", () => {
    const odd = "huyen=../x&dang-vu=yes&con-han=-3&dung-y=2&sap-xep=;drop&trang=1e9&nhom=vu-khi"
    expect(searchAddress(from(odd))).toBe("/tim-kiem")
    expect(from("con-han=99").certificateMonths).toBeUndefined()
  })

  it("holds words in composed form, however they were typed", () => {
    expect(from(`q=${encodeURIComponent("mật".normalize("NFD"))}`).q).toBe("mật".normalize("NFC"))
  })

  it("keeps emoji, quotes and operators as words, and drops control characters", () => {
    expect(from(`q=${encodeURIComponent('a\u0000b\n"x" -y 🌰')}`).q).toBe('a b "x" -y 🌰')
  })

  it("carries a long text to the backend, which says that it was cut", () => {
    expect(from(`q=${"x".repeat(9000)}`).q).toHaveLength(2000)
  })
})

describe("a bare search", () => {
  it("has words and nothing else", () => {
    expect(isBare(from("q=hat+de"))).toBe(true)
    for (const more of ["sao=4", "dung-y=1", "con-han=6", "huyen=ha-lang", "sap-xep=ten", "trang=2"])
      expect(isBare(from(`q=hat+de&${more}`))).toBe(false)
  })

  it("has no condition; order, page and reading are none either", () => {
    expect(searchConditions(from("q=x&dung-y=1&sap-xep=ten&trang=2"))).toBe(0)
    expect(searchConditions(from("sao=4,3&huyen=ha-lang&dang-vu=1&con-han=12&gia-tu=1"))).toBe(6)
  })
})
