import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../../modules/incoming-payment"
import type { ConfirmReceivedInput } from "../inputs"

/** Who said that the money is there, and why; the deed stands beside those of transfers that were matched. */
export const noteConfirmedStep = createStep(
  "note-confirmed",
  async ({ transferId, note, actor }: ConfirmReceivedInput & { transferId: string }, { container }) => {
    const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
    const transfer = await incoming.retrieveBankTransfer(transferId)
    await incoming.createBankTransferDeeds({
      bank_transfer_id: transferId,
      deed: "matched",
      actor,
      at: now(),
      note,
      code: transfer.content,
      amount_dong: transfer.amount_dong,
    })
    await incoming.updateBankEvents({ id: transfer.bank_event_id, done_at: now() })
    return new StepResponse(undefined)
  },
)
