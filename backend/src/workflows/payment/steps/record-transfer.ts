import { transferCodesIn } from "@cho-phien/trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type BankWord,
  bankNamed,
  INCOMING_PAYMENT_MODULE,
  type IncomingPaymentService,
} from "../../../modules/incoming-payment"
import { paysProducers, receivingAccount } from "../../../receiving-account"
import { payeeOf } from "../transfer/payee"

/** The transfer that a message told of, and the purchase it names. */
export interface RecordedTransfer {
  transferId: string
  awaitedId: string | null
}

/** Writes down the transfer a message tells of, once; money that leaves is no transfer. Nothing is undone: it came. */
export const recordTransferStep = createStep(
  "record-transfer",
  async ({ eventId }: { eventId: string }, { container }) =>
    new StepResponse<RecordedTransfer | null>(await recordTransfer(container, eventId)),
)

async function recordTransfer(container: MedusaContainer, eventId: string): Promise<RecordedTransfer | null> {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const event = await incoming.retrieveBankEvent(eventId)
  const word = bankNamed(event.provider)?.read(JSON.parse(event.body))
  if (!word || word.direction === "out" || word.amountDong === 0) return null
  const codes = transferCodesIn(word.content)
  const known = codes.length > 0 ? await incoming.listAwaitedPayments({ code: codes }) : []
  const payee = payeeOf(word, receivingAccount()?.account ?? "", known)
  // Where producers are paid directly, what else comes to their accounts is none of our business.
  if (paysProducers() && known.length === 0) return null
  const awaitedId = payee.ok ? payee.purchase.id : null
  const [written] = await incoming.listBankTransfers({ bank_event_id: eventId })
  if (written) return { transferId: written.id, awaitedId: written.state === "returned" ? null : awaitedId }
  const transfer = await incoming.createBankTransfers({
    ...rowOf(word),
    bank_event_id: eventId,
    provider: event.provider,
    reason: payee.ok ? null : payee.reason,
  })
  return { transferId: transfer.id, awaitedId }
}

const rowOf = (word: BankWord) => ({
  account: word.accounts[0] ?? "",
  amount_dong: word.amountDong,
  content: word.content,
  reference: word.reference,
  sent_at: word.at,
})
