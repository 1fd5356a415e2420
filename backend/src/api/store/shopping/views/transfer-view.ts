import type { TransferView } from "@cho-phien/contract"
import { bankName, vietQrPayload } from "@cho-phien/trade"
import type { AwaitedPaymentRow } from "../../../../modules/incoming-payment"
import type { ReceivingAccount } from "../../../../receiving-account"
import { holdEnd } from "../../../../workflows/payment/hold"

interface TransferFacts {
  awaited: Pick<AwaitedPaymentRow, "code" | "state" | "started_at" | "holds_until"> & { amount_dong: unknown }
  receivedDong: number
  account: Pick<ReceivingAccount, "bankBin" | "account" | "accountName"> | null
  now: Date
}

/** What the buyer still has to send, where to, and until when the goods are held. */
export function transferView({ awaited, receivedDong, account, now }: TransferFacts): TransferView {
  const amountDong = Number(awaited.amount_dong)
  const isWaiting = awaited.state === "waiting"
  const dueDong = isWaiting ? Math.max(0, amountDong - receivedDong) : 0
  const heldUntil = new Date(awaited.holds_until)
  return {
    state: awaited.state,
    dueDong,
    receivedDong: awaited.state === "paid" ? amountDong : receivedDong,
    content: awaited.code,
    payTo: dueDong > 0 && account ? payTo(account, dueDong, awaited.code) : null,
    holdsUntil: heldUntil.toISOString(),
    canHoldLonger: isWaiting && holdEnd(new Date(awaited.started_at), now) > heldUntil,
  }
}

function payTo(
  { bankBin, account, accountName }: NonNullable<TransferFacts["account"]>,
  amountDong: number,
  memo: string,
) {
  const payload = vietQrPayload({ bankBin, account, amountDong, memo })
  return { bankName: bankName(bankBin) ?? bankBin, account, accountName, payload }
}
