import type { BookedEntry } from "./booked.js"
import type { LegalParameter } from "./legal-parameter.js"
import type { ParcelFacts } from "./plan-postings.js"
import type { AccountCode } from "./posting.js"
import type { SaleTerms, SaleTermsLine } from "./sale-terms.js"

const row = (
  kind: LegalParameter["kind"],
  key: string,
  rates: { vatBp?: number; pitBp?: number },
  span: Partial<LegalParameter> = {},
): LegalParameter => ({
  kind,
  key,
  vatBp: rates.vatBp ?? 0,
  pitBp: rates.pitBp ?? 0,
  effectiveFrom: "2026-07-01",
  effectiveTo: null,
  state: "in_force",
  ...span,
})

/** The law as the tests need it. */
export const LAW: readonly LegalParameter[] = [
  row("withholding_subject", "household", {}),
  row("withholding_rate", "trading", { vatBp: 100, pitBp: 50 }),
  row("withholding_rate", "production", { vatBp: 300, pitBp: 150 }),
  row("withholding_rate", "own_produce", {}),
  row("withholding_rate", "transport", { vatBp: 300, pitBp: 150 }),
  row("withholding_rate", "undetermined", { vatBp: 500, pitBp: 200 }),
  row("commission_vat", "all", { vatBp: 800 }, { effectiveTo: "2026-12-31" }),
  row("commission_vat", "all", { vatBp: 1000 }, { effectiveFrom: "2027-01-01" }),
]

export const aTermsLine = (changes: Partial<SaleTermsLine> = {}): SaleTermsLine => ({
  id: "l1",
  kind: "goods",
  grossDong: 135_000,
  sellerDiscountDong: 10_000,
  platformDiscountDong: 5_000,
  commissionBp: 800,
  activity: "trading",
  ...changes,
})

/** The parcel of T-WHT-11 unless changed. */
export const someTerms = (changes: Partial<SaleTerms> = {}): SaleTerms => ({
  orderId: "order_1",
  producerId: "pdcr_1",
  legalForm: "household",
  collector: "platform",
  shippingEarner: "producer",
  method: "vietqr",
  lines: [aTermsLine()],
  ...changes,
})

const at = (minute: number) => new Date(Date.UTC(2026, 10, 25, 3, minute))

/** Paid in full, delivered, and given back in these pieces. */
export const someFacts = (receivedDong: number, refunds: readonly number[] = []): ParcelFacts => ({
  receipts: [{ id: "capt_1", amountDong: receivedDong, at: at(0) }],
  refunds: refunds.map((amountDong, index) => ({ id: `ref_${index}`, amountDong, at: at(20 + index) })),
  deliveredAt: at(10),
})

export const WORLD = { law: LAW, dayOf: (instant: Date) => instant.toISOString().slice(0, 10) }

/** Sum of an account over booked entries. */
export const balanceOf = (entries: readonly BookedEntry[], account: AccountCode): number =>
  entries.filter((entry) => entry.account === account).reduce((total, entry) => total + entry.amountDong, 0)
