import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import {
  type AwaitedPaymentRow,
  INCOMING_PAYMENT_MODULE,
  type IncomingPaymentService,
} from "../../../modules/incoming-payment"
import { holdEnd } from "../hold"
import { creditOf } from "../transfer/credit"

interface Input {
  transferId: string
  awaitedId: string
}

/**
 * Counts a transfer towards the purchase it names, or says why not. The caller holds the cart. Done again it comes to
 * the same; not undone, because the money is there.
 */
export const creditTransferStep = createStep(
  "credit-transfer",
  async (input: Input, { container }) => new StepResponse({ isEnough: await credit(container, input) }),
)

async function credit(container: MedusaContainer, { transferId, awaitedId }: Input): Promise<boolean> {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const [transfer, awaited] = await Promise.all([
    incoming.retrieveBankTransfer(transferId),
    incoming.retrieveAwaitedPayment(awaitedId),
  ])
  const receivedDong = await incoming.receivedDong(awaitedId)
  const amountDong = Number(awaited.amount_dong)
  if (transfer.state !== "unmatched") return awaited.state === "waiting" && receivedDong >= amountDong
  const result = creditOf(Number(transfer.amount_dong), {
    state: awaited.state,
    amountDong,
    receivedDong,
    isGivenBack: await isGivenBack(container, awaited),
  })
  if (!result.ok) {
    const { reason, refundDueDong } = result
    await incoming.updateBankTransfers({
      id: transferId,
      awaited_payment_id: awaitedId,
      reason,
      refund_due_dong: refundDueDong,
    })
    return false
  }
  const isOurs = await incoming.claimTransfer(transferId, { awaitedId, surplusDong: result.surplusDong })
  if (!isOurs) return false
  if (!result.isEnough) await incoming.holdUntil(awaitedId, holdEnd(awaited.started_at, now()))
  return result.isEnough
}

/** Medusa hands a refunded or cancelled payment back when its session is authorised again: goods for nothing. */
async function isGivenBack(container: MedusaContainer, awaited: AwaitedPaymentRow): Promise<boolean> {
  const payments = await container
    .resolve(Modules.PAYMENT)
    .listPayments({ payment_session_id: awaited.master_session_id }, { relations: ["refunds"] })
  return payments.some((payment) => payment.canceled_at || (payment.refunds ?? []).length > 0)
}
