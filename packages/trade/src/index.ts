export { roundHalfUp } from "./money/round-half-up.js"
export { splitByLargestRemainder } from "./money/split.js"
export { wholeDong } from "./money/whole-dong.js"
export { canBeOrdered, type OrderRule } from "./payment/can-be-ordered.js"
export { isProductNature, PRODUCT_NATURES, type ProductNature } from "./payment/nature.js"
export {
  CARD_LARGEST_DONG,
  CARD_SMALLEST_DONG,
  COMPANY_CASHLESS_FROM_DONG,
  isCashless,
  PAYMENT_METHODS,
  type PaymentChoice,
  type PaymentMethod,
  paymentMethodsFor,
  type RefusedMethod,
  type RefusedReason,
  type SaleFacts,
  type SaleLine,
} from "./payment/payment-methods.js"
export {
  checkCharacterOf,
  purchaseCodeFrom,
  purchaseCodeOf,
  readPurchaseCode,
} from "./purchase/purchase-code.js"
export {
  type CartSplit,
  type Part,
  type PartLine,
  type RawDiscount,
  type SplitLine,
  type SplitShipping,
  splitCart,
} from "./purchase/split-cart.js"
export { type BookedEntry, bookedLines } from "./settlement/booked.js"
export { type CommissionRule, commissionOn, commissionRuleOn, isWithin } from "./settlement/commission.js"
export {
  LEGAL_PARAMETER_KINDS,
  type LegalParameter,
  type LegalParameterKind,
  legalParameterOn,
} from "./settlement/legal-parameter.js"
export { fundsOf, type MoneyFact } from "./settlement/money-postings.js"
export { MONEY_MOVES, type MoneyMove, movePosting } from "./settlement/move.js"
export {
  adjustmentPosting,
  HELD_REASONS,
  type HeldReason,
  payoutFailedPosting,
  payoutFor,
  payoutPosting,
  payoutSettledPosting,
} from "./settlement/payout.js"
export { completedAt, type ParcelFacts, planPostings, type RefundFact } from "./settlement/plan-postings.js"
export {
  type AccountCode,
  COMPONENTS,
  type Component,
  type Entry,
  POSTING_KINDS,
  type Posting,
  type PostingKind,
  producerAccount,
  sumOf,
} from "./settlement/posting.js"
export {
  baseOf,
  paidFor,
  paidForParcel,
  type SaleTerms,
  type SaleTermsLine,
} from "./settlement/sale-terms.js"
export { shareOf } from "./settlement/share-of.js"
export {
  isTaxActivity,
  TAX_ACTIVITIES,
  type TaxActivity,
  type WithholdingRate,
  withheldOn,
  withholdingOn,
} from "./settlement/withholding.js"
export { chargeableGrams, type PackedGoods } from "./shipping/chargeable-grams.js"
export { postageOf, type RatedParcel, type ShippingRate, shippingRateOn } from "./shipping/postage.js"
export { SHIPPING_ZONES, type ShippingZone, zoneBetween } from "./shipping/zone.js"
export {
  isVatTreatment,
  VAT_TREATMENTS,
  type VatRate,
  type VatTreatment,
  vatRateOf,
} from "./vat/treatment.js"
export { type VatAmounts, vatInsideGross, vatOnNet } from "./vat/vat-amounts.js"
export {
  type VatLine,
  type VatTable,
  type VatTableLine,
  type VatTableRow,
  vatTable,
} from "./vat/vat-table.js"
export { asciiMemo } from "./vietqr/ascii-memo.js"
export { bankName } from "./vietqr/bank-name.js"
export { BANK_NAMES } from "./vietqr/data/banks.js"
export { hasValidCrc, isBankAccount, type VietQrTransfer, vietQrPayload } from "./vietqr/payload.js"
export { transferCodesIn } from "./vietqr/transfer-code.js"
export {
  isMeant,
  judgeVoucher,
  type VoucherJudgement,
  type VoucherLine,
  type VoucherRefusal,
  type VoucherTerms,
} from "./voucher/judge-voucher.js"
export { voucherCodeFrom } from "./voucher/voucher-code.js"
