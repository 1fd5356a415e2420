import { transferCodesIn } from "@cho-phien/trade"
import type { UnmatchedReason } from "../../../modules/incoming-payment"

export type Payee<Purchase> = { ok: true; purchase: Purchase } | { ok: false; reason: UnmatchedReason }

interface Arrived {
  accounts: readonly string[]
  content: string
}

/**
 * Whose transfer it is, by account and code (T-QR-2); the amount is looked at afterwards. A purchase whose producer is
 * paid directly has an account of its own. Two known codes in one transfer are for a person to divide.
 */
export function payeeOf<Purchase extends { code: string; payee_account?: string | null }>(
  transfer: Arrived,
  ourAccount: string,
  known: readonly Purchase[],
): Payee<Purchase> {
  const accountOf = (purchase: Purchase) => purchase.payee_account ?? ourAccount
  const expected = [ourAccount, ...known.map(accountOf)]
  if (!transfer.accounts.some((account) => expected.includes(account)))
    return { ok: false, reason: "other_account" }
  const codes = transferCodesIn(transfer.content)
  if (codes.length === 0) return { ok: false, reason: "no_code" }
  const [purchase, another] = known.filter(({ code }) => codes.includes(code))
  if (!purchase) return { ok: false, reason: "unknown_code" }
  if (another) return { ok: false, reason: "several_codes" }
  if (!transfer.accounts.includes(accountOf(purchase))) return { ok: false, reason: "other_account" }
  return { ok: true, purchase }
}
