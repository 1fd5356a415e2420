import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../../modules/incoming-payment"
import { holdEnd } from "../hold"
import { isGivenBack } from "../is-given-back"
import { revivePurchase } from "../revive-purchase"
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
  const isWhole = Number(transfer.amount_dong) >= amountDong
  const isRevived = awaited.state === "expired" && isWhole && (await revivePurchase(container, awaited))
  const result = creditOf(Number(transfer.amount_dong), {
    state: isRevived ? "waiting" : awaited.state,
    amountDong,
    receivedDong,
    isGivenBack: await isGivenBack(container, awaited.master_session_id),
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
