import type { UnmatchedReason } from "../../../modules/incoming-payment"

interface Asked {
  state: "waiting" | "paid" | "expired"
  amountDong: number
  /** What came before this transfer. */
  receivedDong: number
  /** The payment was refunded or cancelled: it must not pay anything again. */
  isGivenBack: boolean
}

export type Credit =
  | { ok: true; isEnough: boolean; surplusDong: number }
  | { ok: false; reason: UnmatchedReason; refundDueDong: number }

/**
 * What a transfer does for the purchase it names. Less than asked is kept and waited on; more is paid and the rest is
 * to go back; after the end all of it is. There is no tolerance: whole đồng are compared (T-QR-2).
 */
export function creditOf(transferDong: number, asked: Asked): Credit {
  const refused = refusalOf(asked)
  if (refused) return { ok: false, reason: refused, refundDueDong: transferDong }
  const received = asked.receivedDong + transferDong
  return {
    ok: true,
    isEnough: received >= asked.amountDong,
    surplusDong: Math.max(0, received - asked.amountDong),
  }
}

function refusalOf({ state, isGivenBack }: Asked): UnmatchedReason | null {
  if (state === "expired") return "expired"
  if (state === "paid") return "already_paid"
  return isGivenBack ? "given_back" : null
}
