import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../../modules/incoming-payment"
import { PaymentError } from "../errors"

export interface ReturnTransferInput {
  transferId: string
  /** The bank's number of the transfer back, and what else is worth knowing. */
  note: string
  /** Id of the admin user. */
  actor: string
}

export const noteReturnStep = createStep(
  "note-return",
  async ({ transferId, note, actor }: ReturnTransferInput, { container }) => {
    const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
    const [known] = await incoming.listBankTransfers({ id: transferId }, { select: ["id"] })
    if (!known) throw new PaymentError("TRANSFER_NOT_FOUND", `There is no transfer ${transferId}`)
    const amountDong = await incoming.noteReturn(transferId, { actor, note, at: now() })
    if (amountDong === null)
      throw new PaymentError("TRANSFER_SETTLED", `Nothing of the transfer ${transferId} is to go back`)
    return new StepResponse({ amountDong })
  },
)
