import { describe, expect, it } from "vitest"
import { addressOf, filtersFrom } from "./filters"
import { narrowingCount, toggledValue } from "./narrowing"

const from = (query: string) => filtersFrom(new URLSearchParams(query))

describe("the address of a list", () => {
  it("says every filter and is read back as it was", () => {
    const full =
      "nhom=thuc-pham,do-uong&sao=4&xa=01273&chu-the=tam-hoa&gia-tu=50000&gia-den=200000&con-hang=1&ban-si=1&sap-xep=gia-tang&trang=2"
    expect(addressOf(from(full))).toBe(`/san-pham?${full}`)
  })

  it("is the same whether a form repeated a name or a link joined the values", () => {
    expect(addressOf(from("nhom=do-uong&nhom=thuc-pham"))).toBe(addressOf(from("nhom=do-uong,thuc-pham")))
  })

  it("is bare when nothing is asked", () => {
    expect(addressOf(from("gia-tu=&sap-xep=xen-ke&trang=1"))).toBe("/san-pham")
  })

  it("leaves out what it does not understand instead of failing", () => {
    const odd = from("nhom=vu-khi&sao=9&xa=abc&chu-the=../x&gia-tu=-5&gia-den=1e9&sap-xep=;drop&trang=0")
    expect(addressOf(odd)).toBe("/san-pham")
  })

  it("reads prices as people type them", () => {
    expect(from("gia-tu=1.200.000").priceMin).toBe(1_200_000)
  })

  it("keeps to 50 values of a filter", () => {
    const many = Array.from({ length: 60 }, (_, n) => String(10_000 + n)).join(",")
    expect(from(`xa=${many}`).commune).toHaveLength(50)
  })
})

describe("narrowing a list", () => {
  it("puts a value in behind the others and takes out one that was in", () => {
    expect(toggledValue([4], 3)).toEqual([4, 3])
    expect(toggledValue(["tourism"], "tourism")).toEqual([])
  })

  it("counts its conditions, not its order or its page", () => {
    expect(narrowingCount(from("sao=4,3&gia-tu=5000&con-hang=1&ban-si=1&sap-xep=ten&trang=2"))).toBe(5)
  })
})
