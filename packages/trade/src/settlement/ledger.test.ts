import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { BookedEntry } from "./booked.js"
import { type ParcelFacts, planPostings } from "./plan-postings.js"
import { sumOf } from "./posting.js"
import { paidForParcel, type SaleTerms } from "./sale-terms.js"
import { balanceOf, WORLD } from "./samples.fixture.js"

const line = fc
  .record({
    kind: fc.constantFrom("goods" as const, "goods" as const, "shipping" as const),
    grossDong: fc.integer({ min: 1, max: 20_000_000 }),
    off: fc.nat(60),
    voucher: fc.nat(40),
    commissionBp: fc.nat(2_500),
    activity: fc.constantFrom(
      "trading" as const,
      "production" as const,
      "own_produce" as const,
      "transport" as const,
    ),
  })
  .map(({ off, voucher, grossDong, ...rest }) => ({
    ...rest,
    grossDong,
    sellerDiscountDong: Math.floor((grossDong * off) / 100),
    platformDiscountDong: Math.floor((grossDong * voucher) / 100),
  }))

const basket: fc.Arbitrary<SaleTerms> = fc
  .record({
    legalForm: fc.constantFrom("household", "cooperative"),
    collector: fc.constantFrom("platform" as const, "producer" as const),
    shippingEarner: fc.constantFrom("producer" as const, "platform" as const),
    method: fc.constantFrom("vietqr", "cod", "card"),
    lines: fc.array(line, { minLength: 1, maxLength: 8 }),
  })
  .map((terms) => ({
    ...terms,
    // a producer who is paid directly is paid the shipping too
    shippingEarner: terms.collector === "producer" ? ("producer" as const) : terms.shippingEarner,
    orderId: "o",
    producerId: "p",
    lines: terms.lines.map((one, index) => ({ ...one, id: `l${index}` })),
  }))

const story = fc.tuple(basket, fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 6 }), fc.boolean())

/** Facts of a basket that was paid and given back in these per cents of what was left; all of it at the end if wished. */
function factsOf(terms: SaleTerms, percents: readonly number[], isAllBack: boolean): ParcelFacts {
  const paid = paidForParcel(terms)
  const amounts: number[] = []
  let left = paid
  for (const percent of percents) {
    const amount = Math.floor((left * percent) / 100)
    if (amount > 0) amounts.push(amount)
    left -= amount
  }
  if (isAllBack && left > 0) amounts.push(left)
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 25, 3, minute))
  return {
    receipts: paid > 0 ? [{ id: "c", amountDong: paid, at: at(0) }] : [],
    refunds: amounts.map((amountDong, index) => ({ id: `r${index}`, amountDong, at: at(20 + index) })),
    deliveredAt: at(10),
  }
}

const entriesOf = (postings: ReturnType<typeof planPostings>): BookedEntry[] =>
  postings.flatMap(({ ref, entries }) => entries.map((entry) => ({ ...entry, ref })))

const accountsOf = (entries: readonly BookedEntry[]) =>
  new Map([...new Set(entries.map((entry) => entry.account))].map((code) => [code, balanceOf(entries, code)]))

describe("the ledger of any basket, discounts, commissions, taxes and refunds", () => {
  it("books postings of whole đồng that sum to zero", () => {
    fc.assert(
      fc.property(story, ([terms, percents, isAllBack]) => {
        for (const posting of planPostings(terms, factsOf(terms, percents, isAllBack), [], WORLD)) {
          expect(sumOf(posting.entries)).toBe(0)
          for (const entry of posting.entries) expect(Number.isInteger(entry.amountDong)).toBe(true)
        }
      }),
    )
  })

  it("agrees with the orders: nothing of a buyer is left, what came is what went back and what stayed", () => {
    fc.assert(
      fc.property(story, ([terms, percents, isAllBack]) => {
        const facts = factsOf(terms, percents, isAllBack)
        const entries = entriesOf(planPostings(terms, facts, [], WORLD))
        const kept = paidForParcel(terms) - facts.refunds.reduce((sum, refund) => sum + refund.amountDong, 0)
        expect(balanceOf(entries, "buyers")).toBe(0)
        const funds = ["bank", "carrier", "card_gateway"] as const
        const held = funds.reduce((sum, code) => sum - balanceOf(entries, code), 0)
        expect(held).toBe(terms.collector === "platform" ? kept : 0)
        expect(balanceOf(entries, "direct")).toBe(0)
      }),
    )
  })

  it("has nothing left anywhere once the buyer has everything back", () => {
    fc.assert(
      fc.property(story, ([terms, percents]) => {
        const entries = entriesOf(planPostings(terms, factsOf(terms, percents, true), [], WORLD))
        // a line that a voucher of the platform paid whole has no money to give back
        const free = terms.lines.some(
          (one) => one.grossDong - one.sellerDiscountDong - one.platformDiscountDong === 0,
        )
        fc.pre(!free)
        for (const balance of accountsOf(entries).values()) expect(balance).toBe(0)
      }),
    )
  })

  it("never turns back more of anything than was booked, however a sale comes back", () => {
    fc.assert(
      fc.property(story, ([terms, percents, isAllBack]) => {
        const entries = entriesOf(planPostings(terms, factsOf(terms, percents, isAllBack), [], WORLD))
        for (const account of ["commission", "commission_vat", "tax_vat", "tax_pit", "shipping"] as const)
          expect(balanceOf(entries, account)).toBeGreaterThanOrEqual(0)
        expect(balanceOf(entries, "voucher_cost")).toBeLessThanOrEqual(0)
      }),
    )
  })

  it("is the same whether events come one by one or a sweep finds them all, and a second plan adds nothing", () => {
    fc.assert(
      fc.property(story, ([terms, percents, isAllBack]) => {
        const facts = factsOf(terms, percents, isAllBack)
        const atOnce = entriesOf(planPostings(terms, facts, [], WORLD))
        const steps: ParcelFacts[] = [
          { ...facts, refunds: [], deliveredAt: null },
          { ...facts, refunds: [] },
          ...facts.refunds.map((_, index) => ({ ...facts, refunds: facts.refunds.slice(0, index + 1) })),
        ]
        let booked: BookedEntry[] = []
        for (const step of steps) booked = [...booked, ...entriesOf(planPostings(terms, step, booked, WORLD))]
        expect(accountsOf(booked)).toEqual(accountsOf(atOnce))
        expect(planPostings(terms, facts, booked, WORLD)).toEqual([])
      }),
    )
  })
})
