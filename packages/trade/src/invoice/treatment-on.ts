import type { VatTreatment } from "../vat/treatment.js"

/** The last day of the reduced rate; whether it goes on in 2027 is not known (Decree 174/2025). */
export const REDUCED_VAT_UNTIL = "2026-12-31"

/**
 * The treatment of a line on the day of its delivery: the invoice is made when ownership passes (T-VAT-5, Decree
 * 254/2026 art. 9.1), whatever the day of the order. Only the reduced rate depends on the day.
 * @param frozen as it was at the sale @param deliveredOn `YYYY-MM-DD`, day in Vietnam
 */
export function treatmentOn(frozen: VatTreatment, deliveredOn: string): VatTreatment {
  return frozen === "8" && deliveredOn > REDUCED_VAT_UNTIL ? "10" : frozen
}
