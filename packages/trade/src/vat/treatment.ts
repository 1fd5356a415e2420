/**
 * How a sale line stands to VAT (T-VAT-2). `not_taxable` (không chịu thuế), `not_declared` (không phải kê
 * khai, tính nộp) and `0` are three different things on an invoice and never become one; `direct` is a
 * seller who pays a percentage of revenue and whose invoice has no VAT line.
 */
export const VAT_TREATMENTS = ["not_taxable", "not_declared", "0", "5", "8", "10", "direct"] as const
export type VatTreatment = (typeof VAT_TREATMENTS)[number]

/** Percent of VAT inside a price. */
export type VatRate = 0 | 5 | 8 | 10

const RATES: Readonly<Record<VatTreatment, VatRate | null>> = {
  not_taxable: null,
  not_declared: null,
  "0": 0,
  "5": 5,
  "8": 8,
  "10": 10,
  direct: null,
}

/** The rate in percent; null where the line has no VAT at all, which is not the same as 0 %. */
export function vatRateOf(treatment: VatTreatment): VatRate | null {
  return RATES[treatment]
}

/** Whether a stored or sent word is a treatment. */
export function isVatTreatment(word: string): word is VatTreatment {
  return VAT_TREATMENTS.some((treatment) => treatment === word)
}
