import { readPurchaseCode } from "@cho-phien/trade"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../../modules/incoming-payment"
import { PaymentError } from "../errors"
import type { MatchTransferInput } from "./check-match"

/** Who matched it and why; refused when the purchase ended between the look and the deed. */
export const writeMatchStep = createStep(
  "write-match",
  async ({ transferId, code, note, actor }: MatchTransferInput, { container }) => {
    const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
    const transfer = await incoming.retrieveBankTransfer(transferId)
    const [awaited] = await incoming.listAwaitedPayments({ id: transfer.awaited_payment_id ?? "nobody" })
    if (transfer.state !== "matched" || awaited?.code !== readPurchaseCode(code))
      throw new PaymentError("PURCHASE_NOT_WAITING", `The purchase ${code} waits no longer`)
    await incoming.createBankTransferDeeds({
      bank_transfer_id: transferId,
      deed: "matched",
      actor,
      at: now(),
      note,
      code: awaited.code,
      amount_dong: transfer.amount_dong,
    })
    return new StepResponse(undefined)
  },
)
