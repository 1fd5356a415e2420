import type { VoucherRefusal } from "@cho-phien/trade"
import { type ShoppingCode, ShoppingError } from "../purchase/refusals"

const CODES = {
  "not-yet": "VOUCHER_NOT_YET",
  over: "VOUCHER_OVER",
  "used-up": "VOUCHER_USED_UP",
  "used-by-buyer": "VOUCHER_USED_BY_BUYER",
  "not-for-these-goods": "VOUCHER_NOT_FOR_THESE_GOODS",
  "minimum-not-met": "VOUCHER_MINIMUM_NOT_MET",
  unknown: "VOUCHER_UNKNOWN",
} as const satisfies Record<VoucherRefusal | "used-by-buyer" | "unknown", ShoppingCode>

/** The refusal of a code, at the field where it was typed. */
export function voucherRefusal(reason: keyof typeof CODES, code: string, missingDong = 0): ShoppingError {
  const message = `The voucher ${code} was refused: ${reason}`
  const details = missingDong > 0 ? { missingDong } : {}
  return new ShoppingError(CODES[reason], message, details, [{ field: "voucher", code: reason, message }])
}
