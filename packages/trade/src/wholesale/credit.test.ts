import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { balanceAfter, CREDIT_DEEDS, type CreditBalance, creditRoom, postingsOf } from "./credit.js"

const nothing: CreditBalance = { reservedDong: 0, receivableDong: 0 }

describe("credit", () => {
  it("counts what is open, not what was ever sold", () => {
    let balance = nothing
    for (const [deed, amount] of [
      ["reserve", 170_000_000],
      ["invoice", 170_000_000],
      ["pay", 95_000_000],
    ] as const)
      balance = balanceAfter(balance, deed, amount)
    expect(creditRoom(200_000_000, balance)).toBe(125_000_000)
  })
  it("is given back by a release and not by an invoice", () => {
    const held = balanceAfter(nothing, "reserve", 500)
    expect(creditRoom(1_000, held)).toBe(500)
    expect(creditRoom(1_000, balanceAfter(held, "invoice", 500))).toBe(500)
    expect(creditRoom(1_000, balanceAfter(held, "release", 500))).toBe(1_000)
  })
  it("books every deed in double entry", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...CREDIT_DEEDS), fc.integer({ min: 1, max: 1e9 })), {
          maxLength: 30,
        }),
        (deeds) => {
          const postings = deeds.flatMap(([deed, amount]) => postingsOf(deed, amount))
          expect(postings.reduce((sum, { amountDong }) => sum + amountDong, 0)).toBe(0)
          const balance = deeds.reduce((now, [deed, amount]) => balanceAfter(now, deed, amount), nothing)
          const of = (account: string) =>
            postings
              .filter((posting) => posting.account === account)
              .reduce((sum, { amountDong }) => sum + amountDong, 0)
          expect(balance).toEqual({ reservedDong: of("reserved"), receivableDong: of("receivable") })
        },
      ),
    )
  })
  it("refuses a deed over nothing", () => {
    expect(() => postingsOf("pay", 0)).toThrow(RangeError)
  })
})
