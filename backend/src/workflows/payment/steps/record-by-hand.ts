import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../../modules/incoming-payment"
import { receivingAccount } from "../../../receiving-account"
import { PaymentError } from "../errors"
import type { ConfirmReceivedInput } from "../inputs"

/** Under this name stands what no bank's service told. */
const BY_HAND = "by-hand"

/** Writes the transfer that was seen, over what is still due; confirmed twice it is one. */
export const recordByHandStep = createStep(
  "record-by-hand",
  async (input: ConfirmReceivedInput, { container }) => new StepResponse(await record(container, input)),
)

async function record(container: MedusaContainer, { awaitedId, note, actor }: ConfirmReceivedInput) {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const [awaited] = await incoming.listAwaitedPayments({ id: awaitedId, state: "waiting", method: "vietqr" })
  if (!awaited) throw new PaymentError("AWAITED_NOT_FOUND", `Nothing is waited for under ${awaitedId}`)
  const at = now()
  const body = JSON.stringify({ awaitedId, note, actor })
  const event = await incoming.storeEvent({ provider: BY_HAND, transactionId: awaitedId, body, at })
  const [written] = await incoming.listBankTransfers({ bank_event_id: event.id })
  if (written) return { transferId: written.id, awaitedId }
  const transfer = await incoming.createBankTransfers({
    bank_event_id: event.id,
    provider: BY_HAND,
    account: awaited.payee_account ?? receivingAccount()?.account ?? "",
    amount_dong: Number(awaited.amount_dong) - (await incoming.receivedDong(awaitedId)),
    content: awaited.code,
    reference: "",
    sent_at: at,
  })
  return { transferId: transfer.id, awaitedId }
}
