import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { VAT_TREATMENTS } from "../vat/treatment.js"
import { type DeliverableLine, invoiceOfDelivery } from "./invoice-of-delivery.js"
import { treatmentOn } from "./treatment-on.js"

const aLine = (changes: Partial<DeliverableLine> = {}): DeliverableLine => ({
  id: "honey",
  treatment: "8",
  grossDong: 135_000,
  quantity: 3,
  before: 0,
  now: 3,
  ...changes,
})

describe("the rate of an invoice", () => {
  it("is the one of the delivery, not of the order", () => {
    expect(treatmentOn("8", "2026-12-31")).toBe("8")
    expect(treatmentOn("8", "2027-01-01")).toBe("10")
  })
  it.each(VAT_TREATMENTS.filter((treatment) => treatment !== "8"))(
    "%s is the same on every day",
    (treatment) => {
      expect(treatmentOn(treatment, "2027-06-01")).toBe(treatment)
    },
  )
  it("leaves what the buyer pays as it was and moves only what of it is tax", () => {
    const before = invoiceOfDelivery([aLine()], "2026-12-31")
    const after = invoiceOfDelivery([aLine()], "2027-01-03")
    expect([before.grossDong, before.netDong, before.vatDong]).toEqual([135_000, 125_000, 10_000])
    expect([after.grossDong, after.netDong, after.vatDong]).toEqual([135_000, 122_727, 12_273])
  })
})

describe("several deliveries of one order", () => {
  it("have an invoice each, for what was delivered", () => {
    const first = invoiceOfDelivery([aLine({ grossDong: 100_000, now: 1 })], "2026-11-25")
    const second = invoiceOfDelivery([aLine({ grossDong: 100_000, before: 1, now: 2 })], "2026-11-26")
    expect([first.grossDong, second.grossDong]).toEqual([33_333, 66_667])
  })
  it("sum to the line to the đồng, however it is cut", () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000_000),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
        (gross, cuts) => {
          const quantity = cuts.reduce((sum, cut) => sum + cut, 0)
          let before = 0
          let total = 0
          for (const now of cuts) {
            total += invoiceOfDelivery(
              [aLine({ grossDong: gross, quantity, before, now })],
              "2026-11-25",
            ).grossDong
            before += now
          }
          expect(total).toBe(gross)
        },
      ),
    )
  })
  it("leave out what did not go along, and cannot deliver more than was ordered", () => {
    expect(invoiceOfDelivery([aLine({ now: 0 })], "2026-11-25").rows).toEqual([])
    expect(() => invoiceOfDelivery([aLine({ before: 1, now: 3 })], "2026-11-25")).toThrow(RangeError)
  })
})
