import { isTaxActivity, type LegalParameter, type SaleTerms, type SaleTermsLine } from "@cho-phien/trade"
import type { LegalParameterRow, SaleLineRow, SaleRow } from "./rows"

/** The terms of a parcel as the rules read them. */
export function termsOf(
  sale: Pick<SaleRow, "order_id" | "producer_id" | "legal_form" | "collector" | "shipping_earner" | "method">,
  lines: readonly SaleLineRow[],
): SaleTerms {
  return {
    orderId: sale.order_id,
    producerId: sale.producer_id,
    legalForm: sale.legal_form,
    collector: sale.collector,
    shippingEarner: sale.shipping_earner,
    method: sale.method,
    lines: lines.map(termsLineOf),
  }
}

const termsLineOf = (line: SaleLineRow): SaleTermsLine => ({
  id: line.id,
  kind: line.kind,
  grossDong: Number(line.gross_dong),
  sellerDiscountDong: Number(line.seller_discount_dong),
  platformDiscountDong: Number(line.platform_discount_dong),
  commissionBp: line.commission_bp,
  activity: isTaxActivity(line.activity) ? line.activity : "undetermined",
})

/** A row of the law as the rules read it. */
export const lawOf = (row: LegalParameterRow): LegalParameter => ({
  kind: row.kind,
  key: row.key,
  vatBp: row.vat_bp,
  pitBp: row.pit_bp,
  effectiveFrom: row.effective_from,
  effectiveTo: row.effective_to,
  state: row.state,
})
