export { roundHalfUp } from "./money/round-half-up.js"
export { splitByLargestRemainder } from "./money/split.js"
export { wholeDong } from "./money/whole-dong.js"
export { canBeOrdered, type OrderRule } from "./payment/can-be-ordered.js"
export { isProductNature, PRODUCT_NATURES, type ProductNature } from "./payment/nature.js"
export {
  isCashless,
  PAYMENT_METHODS,
  type PaymentChoice,
  type PaymentMethod,
  paymentMethodsFor,
  type RefusedMethod,
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
export { hasValidCrc, isBankAccount, type VietQrTransfer, vietQrPayload } from "./vietqr/payload.js"
export { transferCodesIn } from "./vietqr/transfer-code.js"
