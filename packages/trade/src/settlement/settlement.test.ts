import { describe, expect, it } from "vitest"
import { type CommissionRule, commissionOn, commissionRuleOn } from "./commission.js"
import { legalParameterOn } from "./legal-parameter.js"
import { adjustmentPosting, payoutFailedPosting, payoutFor, payoutPosting } from "./payout.js"
import { planPostings } from "./plan-postings.js"
import { postingOf, producerAccount, sumOf } from "./posting.js"
import { lineAmounts } from "./sale-posting.js"
import { aTermsLine, balanceOf, LAW, someFacts, someTerms, WORLD } from "./samples.fixture.js"
import { shareOf } from "./share-of.js"
import { withheldOn, withholdingOn } from "./withholding.js"

describe("a share", () => {
  it.each([
    [1_000, 3, [333, 334, 333]],
    [1_250, 3, [417, 416, 417]],
    [625, 3, [208, 209, 208]],
  ])("of %i over %i pieces goes back by cumulative rounding", (total, pieces, parts) => {
    const upTo = (k: number) => shareOf(total, k, pieces)
    expect(parts.map((_, index) => upTo(index + 1) - upTo(index))).toEqual(parts)
  })
  it("is exact where the product outgrows a number, and 0 of nothing", () => {
    expect(shareOf(9_000_000_000_001, 3_333_333_333_333, 9_999_999_999_999)).toBe(3_000_000_000_000)
    expect([shareOf(5, 0, 0), shareOf(-5, 1, 2)]).toEqual([0, -3])
    expect(() => shareOf(5, 1, -2)).toThrow(RangeError)
  })
})

describe("a commission rule", () => {
  const rule = (id: string, changes: Partial<CommissionRule> = {}): CommissionRule => ({
    id,
    producerId: null,
    groupCode: null,
    rateBp: 800,
    startsOn: "2026-01-01",
    endsOn: null,
    ...changes,
  })
  const rules = [
    rule("default"),
    rule("food", { groupCode: "food" }),
    rule("hers", { producerId: "p1", startsOn: "2026-06-01", endsOn: "2026-11-30" }),
    rule("her-food", { producerId: "p1", groupCode: "food", startsOn: "2026-11-25", endsOn: "2026-11-25" }),
  ]
  const chosen = (day: string, producerId = "p1", groupCode: string | null = "food") =>
    commissionRuleOn(day, { producerId, groupCode }, rules)?.id

  it("is the nearest one: producer and group, producer, group, default", () => {
    expect(chosen("2026-11-25")).toBe("her-food")
    expect(chosen("2026-11-26")).toBe("hers")
    expect(chosen("2026-11-25", "p2")).toBe("food")
    expect(chosen("2026-11-25", "p2", "craft")).toBe("default")
    expect(chosen("2026-11-25", "p2", null)).toBe("default")
  })
  it("holds on its first and its last day and on no other", () => {
    expect([chosen("2026-05-31"), chosen("2026-06-01")]).toEqual(["food", "hers"])
    expect([chosen("2026-11-30"), chosen("2026-12-01")]).toEqual(["hers", "food"])
  })
  it("is none before the first began", () => {
    expect(commissionRuleOn("2025-12-31", { producerId: "p1", groupCode: null }, rules)).toBeNull()
  })
  it("gives way to the one that began later", () => {
    const two = [rule("old"), rule("new", { startsOn: "2026-11-01" })]
    expect(commissionRuleOn("2026-11-25", { producerId: "p", groupCode: null }, two)?.id).toBe("new")
  })
  it.each([
    [125_000, 800, 10_000],
    [99_999, 850, 8_500],
    [33_333, 800, 2_667],
    [6, 800, 0],
    [7, 800, 1],
    [100_000, 0, 0],
  ])("of %i đồng at %i basis points is %i", (base, rate, commission) => {
    expect(commissionOn(base, rate)).toBe(commission)
  })
})

describe("tax withheld", () => {
  it.each([
    [125_000, 100, 50, 1_250, 625],
    [45_000, 100, 50, 450, 225],
    [99_999, 100, 50, 1_000, 500],
    [33_333, 100, 50, 333, 167],
    [50, 100, 50, 1, 0],
    [49, 100, 50, 0, 0],
    [1_250_000, 300, 150, 37_500, 18_750],
    [1_250_000, 0, 0, 0, 0],
    [99_999, 500, 200, 5_000, 2_000],
    [333_333, 80, 50, 2_667, 1_667],
  ])("of %i at %i and %i basis points is %i and %i", (base, vatBp, pitBp, vatDong, pitDong) => {
    expect(withheldOn(base, { vatBp, pitBp })).toEqual({ vatDong, pitDong })
  })
  it("is not taken from a cooperative, which declares for itself", () => {
    expect(withholdingOn("2026-11-25", { legalForm: "cooperative", activity: "trading" }, LAW)).toBeNull()
  })
  it("is nothing for what the farmer grew, which is not the same as not being a subject", () => {
    const rate = withholdingOn("2026-11-25", { legalForm: "household", activity: "own_produce" }, LAW)
    expect(rate).toEqual({ vatBp: 0, pitBp: 0 })
  })
  it("is the highest rate, not the lowest, where nobody approved an activity", () => {
    const rate = withholdingOn("2026-11-25", { legalForm: "household", activity: "undetermined" }, LAW)
    expect(rate).toEqual({ vatBp: 500, pitBp: 200 })
  })
  it("is never guessed: without a rate in the table nothing is booked", () => {
    const seller = { legalForm: "household", activity: "service" as const }
    expect(() => withholdingOn("2026-11-25", seller, LAW)).toThrow(RangeError)
  })
  it("follows the law of the day, and a suspended row is no law", () => {
    const vatOn = (day: string) => legalParameterOn(day, "commission_vat", "all", LAW)?.vatBp
    expect([vatOn("2026-12-31"), vatOn("2027-01-01"), vatOn("2026-06-30")]).toEqual([800, 1000, undefined])
    const suspended = LAW.map((row) => ({ ...row, state: "suspended" as const }))
    expect(legalParameterOn("2026-11-25", "commission_vat", "all", suspended)).toBeNull()
  })
})

describe("the worked example of the trade rules", () => {
  const terms = someTerms()
  const booked = (refunds: number[] = []) =>
    planPostings(terms, someFacts(120_000, refunds), [], WORLD).flatMap(({ ref, entries }) =>
      entries.map((entry) => ({ ...entry, ref })),
    )
  it("owes the household 112 325 đồng", () => {
    expect(lineAmounts(terms, aTermsLine(), "2026-11-25", LAW)).toEqual({
      paidDong: 120_000,
      voucherDong: 5_000,
      commissionDong: 10_000,
      commissionVatDong: 800,
      taxVatDong: 1_250,
      taxPitDong: 625,
    })
    const entries = booked()
    expect(balanceOf(entries, "producer:pdcr_1")).toBe(112_325)
    expect(balanceOf(entries, "buyers")).toBe(0)
    expect(balanceOf(entries, "bank")).toBe(-120_000)
  })
  it("turns tax back piece by piece as 417, 416 and 417, until nothing is left", () => {
    const entries = booked([40_000, 40_000, 40_000])
    const back = [0, 1, 2].map((index) => {
      const own = entries.filter((e) => e.ref === `reversal:ref_${index}` && e.account === "tax_vat")
      return -sumOf(own)
    })
    expect(back).toEqual([417, 416, 417])
    for (const account of [
      "producer:pdcr_1",
      "buyers",
      "bank",
      "commission",
      "tax_pit",
      "voucher_cost",
    ] as const)
      expect(balanceOf(entries, account)).toBe(0)
  })
  it("takes 10 % of the goods and not of the shipping; half the goods back halves it", () => {
    const cooperative = someTerms({
      legalForm: "cooperative",
      lines: [
        aTermsLine({
          grossDong: 100_000,
          sellerDiscountDong: 0,
          platformDiscountDong: 0,
          commissionBp: 1_000,
        }),
        aTermsLine({
          id: "s",
          kind: "shipping",
          grossDong: 20_000,
          sellerDiscountDong: 0,
          platformDiscountDong: 0,
        }),
      ],
    })
    const planned = planPostings(cooperative, someFacts(120_000, [50_000]), [], WORLD)
    const entries = planned.flatMap(({ ref, entries }) => entries.map((entry) => ({ ...entry, ref })))
    const sold = entries.filter((entry) => entry.ref === "sale:order_1")
    expect(balanceOf(sold, "commission")).toBe(10_000)
    expect(balanceOf(entries, "commission")).toBe(5_000)
    expect(sumOf(entries.filter((entry) => entry.component === "shipping"))).toBe(20_000)
  })
  it("keeps shipping out of the seller's revenue where the platform pays the carrier", () => {
    const lines = [
      aTermsLine(),
      aTermsLine({
        id: "s",
        kind: "shipping",
        grossDong: 30_000,
        sellerDiscountDong: 0,
        platformDiscountDong: 0,
      }),
    ]
    const planned = planPostings(
      someTerms({ lines, shippingEarner: "platform" }),
      someFacts(150_000),
      [],
      WORLD,
    )
    const entries = planned.flatMap(({ ref, entries }) => entries.map((entry) => ({ ...entry, ref })))
    expect([balanceOf(entries, "producer:pdcr_1"), balanceOf(entries, "shipping")]).toEqual([112_325, 30_000])
  })
  it("is a receivable where the buyer pays the producer: it has 120 000 and owes what is left to give", () => {
    const direct = someTerms({ collector: "producer" })
    const all = (refunds: number[]) =>
      planPostings(direct, someFacts(120_000, refunds), [], WORLD).flatMap(({ ref, entries }) =>
        entries.map((entry) => ({ ...entry, ref })),
      )
    expect(balanceOf(all([]), "producer:pdcr_1")).toBe(112_325 - 120_000)
    expect(balanceOf(all([]), "direct")).toBe(0)
    expect(balanceOf(all([120_000]), "producer:pdcr_1")).toBe(0)
  })
})

describe("a posting", () => {
  it("that does not sum to zero is never made", () => {
    const entry = { account: "bank" as const, component: "money" as const, amountDong: 1, lineId: null }
    expect(() => postingOf("x", "receipt", [entry])).toThrow(RangeError)
  })
  it("waits until a parcel is delivered and paid in full", () => {
    const refs = (facts: Parameters<typeof planPostings>[1]) =>
      planPostings(someTerms(), facts, [], WORLD).map((posting) => posting.ref)
    expect(refs({ ...someFacts(120_000), deliveredAt: null })).toEqual(["receipt:capt_1"])
    expect(refs(someFacts(119_999))).toEqual(["receipt:capt_1"])
    expect(refs({ ...someFacts(120_000), receipts: [] })).toEqual([])
    const cancelled = { ...someFacts(120_000, [120_000]), deliveredAt: null }
    expect(refs(cancelled)).toEqual(["receipt:capt_1", "refund:ref_0"])
  })
  it("of a refund beyond what was sold is the platform's goodwill", () => {
    const planned = planPostings(someTerms(), someFacts(130_000, [130_000]), [], WORLD)
    const entries = planned.flatMap(({ ref, entries }) => entries.map((entry) => ({ ...entry, ref })))
    expect([balanceOf(entries, "goodwill"), balanceOf(entries, "buyers")]).toEqual([-10_000, 10_000])
  })
})

describe("a payout", () => {
  const asked = (changes: object = {}) =>
    payoutFor({
      balanceDong: 500_000,
      balanceThenDong: 400_000,
      reservedDong: 0,
      minimumDong: 50_000,
      hasAccount: true,
      ...changes,
    })
  it("pays what was owed at the end of its last day", () => {
    expect(asked()).toEqual({ amountDong: 400_000, held: null })
  })
  it("claws back what was refunded since, and is never negative", () => {
    expect(asked({ balanceDong: 120_000 })).toEqual({ amountDong: 120_000, held: null })
    expect(asked({ balanceDong: -20_000 })).toBeNull()
  })
  it("does not pay what another batch pays", () => {
    expect(asked({ reservedDong: 340_000 })).toEqual({ amountDong: 60_000, held: null })
    expect(asked({ reservedDong: 400_000 })).toBeNull()
  })
  it("is held back without an account and below the least amount", () => {
    expect(asked({ hasAccount: false })).toEqual({ amountDong: 400_000, held: "no_account" })
    expect(asked({ balanceThenDong: 49_999 })).toEqual({ amountDong: 49_999, held: "below_minimum" })
  })
  it("that the bank sends back after it was paid is owed again", () => {
    const item = { id: "pit_1", producerId: "pdcr_1", amountDong: 70_000 }
    const owed = (postings: ReturnType<typeof payoutPosting>[]) =>
      sumOf(postings.flatMap((p) => p.entries).filter((e) => e.account === producerAccount("pdcr_1")))
    expect(owed([payoutPosting(item)])).toBe(-70_000)
    expect(owed([payoutPosting(item), payoutFailedPosting(item, true)])).toBe(0)
    expect(payoutFailedPosting(item, true).ref).not.toBe(payoutFailedPosting(item, false).ref)
  })
  it("is corrected by an adjustment that names who bears it", () => {
    const posting = adjustmentPosting("a1", { producerId: "p", amountDong: -5_000, counter: "goodwill" })
    expect(posting.entries.map(({ account, amountDong }) => [account, amountDong])).toEqual([
      ["producer:p", -5_000],
      ["goodwill", 5_000],
    ])
  })
})
