import { readPurchaseCode } from "@cho-phien/trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../../modules/incoming-payment"
import { PaymentError } from "../errors"

export interface MatchTransferInput {
  transferId: string
  /** The purchase's code as the operator typed it. */
  code: string
  note: string
  /** Id of the admin user. */
  actor: string
}

/** The transfer is still nobody's, and a purchase waits under that code. */
export const checkMatchStep = createStep(
  "check-match",
  async (input: MatchTransferInput, { container }) => new StepResponse(await checkMatch(container, input)),
)

async function checkMatch(container: MedusaContainer, { transferId, code }: MatchTransferInput) {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const [transfer] = await incoming.listBankTransfers({ id: transferId })
  if (!transfer) throw new PaymentError("TRANSFER_NOT_FOUND", `There is no transfer ${transferId}`)
  if (transfer.state !== "unmatched")
    throw new PaymentError("TRANSFER_SETTLED", `The transfer ${transferId} is ${transfer.state}`)
  const [awaited] = await incoming.listAwaitedPayments({ code: readPurchaseCode(code) ?? "no-code" })
  if (awaited?.state !== "waiting")
    throw new PaymentError("PURCHASE_NOT_WAITING", `No purchase waits for money under ${code}`)
  return { transferId, awaitedId: awaited.id }
}
