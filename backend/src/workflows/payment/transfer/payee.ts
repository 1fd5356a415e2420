import { transferCodesIn } from "@cho-phien/trade"
import type { UnmatchedReason } from "../../../modules/incoming-payment"

export type Payee<Purchase> = { ok: true; purchase: Purchase } | { ok: false; reason: UnmatchedReason }

interface Arrived {
  accounts: readonly string[]
  content: string
}

/**
 * Whose transfer it is, by account and code (T-QR-2); the amount is looked at afterwards. Two known codes in one
 * transfer are for a person to divide.
 */
export function payeeOf<Purchase extends { code: string }>(
  transfer: Arrived,
  ourAccount: string,
  known: readonly Purchase[],
): Payee<Purchase> {
  if (!transfer.accounts.includes(ourAccount)) return { ok: false, reason: "other_account" }
  const codes = transferCodesIn(transfer.content)
  if (codes.length === 0) return { ok: false, reason: "no_code" }
  const [purchase, another] = known.filter(({ code }) => codes.includes(code))
  if (!purchase) return { ok: false, reason: "unknown_code" }
  return another ? { ok: false, reason: "several_codes" } : { ok: true, purchase }
}
