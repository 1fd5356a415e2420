import { describe, expect, it } from "vitest"
import { canBeOrdered } from "./can-be-ordered.js"
import { isProductNature, PRODUCT_NATURES } from "./nature.js"
import { paymentMethodsFor } from "./payment-methods.js"

const honey = { nature: "processed" } as const
const spirit = { nature: "alcohol" } as const
const homestay = { nature: "service" } as const

describe("how a cart may be paid", () => {
  it("is by every enabled method when there is no alcohol in it", () => {
    expect(paymentMethodsFor([honey], ["cod", "vietqr"])).toEqual({ allowed: ["cod", "vietqr"], refused: [] })
  })
  it("is without cash as soon as one line is alcohol, and says why", () => {
    expect(paymentMethodsFor([honey, spirit, honey], ["cod", "vietqr", "card"])).toEqual({
      allowed: ["vietqr", "card"],
      refused: [{ method: "cod", reason: "alcohol-is-cashless" }],
    })
  })
  it("is by nothing when alcohol meets cash on delivery alone", () => {
    expect(paymentMethodsFor([spirit], ["cod"]).allowed).toEqual([])
  })
  it("is without cash for a company from five million đồng on, and not one đồng earlier", () => {
    const asCompany = (totalDong: number) =>
      paymentMethodsFor([honey], ["cod", "vietqr"], { totalDong, isCompany: true })
    expect(asCompany(4_999_999).allowed).toEqual(["cod", "vietqr"])
    expect(asCompany(5_000_000)).toEqual({
      allowed: ["vietqr"],
      refused: [{ method: "cod", reason: "company-is-cashless" }],
    })
    expect(paymentMethodsFor([honey], ["cod"], { totalDong: 5_000_000 }).allowed).toEqual(["cod"])
  })
  it("is by card only within what a card can be charged", () => {
    const at = (totalDong: number) => paymentMethodsFor([honey], ["card"], { totalDong })
    expect([at(15_000).allowed, at(99_999_999).allowed]).toEqual([["card"], ["card"]])
    for (const totalDong of [14_999, 100_000_000])
      expect(at(totalDong).refused).toEqual([{ method: "card", reason: "card-amount" }])
  })
  it("is not by transfer to producers one of whom has no account", () => {
    expect(paymentMethodsFor([honey], ["cod", "vietqr"], { lacksAccount: true })).toEqual({
      allowed: ["cod"],
      refused: [{ method: "vietqr", reason: "producer-without-account" }],
    })
  })
  it("is open for an empty cart", () => {
    expect(paymentMethodsFor([], ["cod"])).toEqual({ allowed: ["cod"], refused: [] })
  })
})

describe("what can be ordered", () => {
  it("are goods, by any method", () => {
    for (const nature of ["unprocessed", "processed", "craft"] as const) {
      expect(canBeOrdered({ nature }, ["cod"])).toEqual({ ok: true })
    }
  })
  it("is alcohol only while a cashless method is on", () => {
    expect(canBeOrdered(spirit, ["cod"])).toEqual({ ok: false, reason: "needs-cashless-payment" })
    expect(canBeOrdered(spirit, ["cod", "vietqr"])).toEqual({ ok: true })
  })
  it("is never a stay or a tour, which is asked for", () => {
    expect(canBeOrdered(homestay, ["cod", "vietqr", "card"])).toEqual({ ok: false, reason: "ask-only" })
  })
  it("is nothing while no method is on", () => {
    expect(canBeOrdered(honey, [])).toEqual({ ok: false, reason: "no-payment-method" })
    expect(canBeOrdered(spirit, [])).toEqual({ ok: false, reason: "no-payment-method" })
  })
})

describe("the nature of a product", () => {
  it("is one of five words", () => {
    expect(PRODUCT_NATURES.every(isProductNature)).toBe(true)
    expect(isProductNature("wine")).toBe(false)
  })
})
