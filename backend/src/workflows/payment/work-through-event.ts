import type { MedusaContainer } from "@medusajs/framework/types"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../modules/incoming-payment"
import { receiveTransferWorkflow } from "./receive-transfer"

/** Works through a message; a failure is written beside it, and the next round tries again. */
export async function workThroughEvent(container: MedusaContainer, eventId: string): Promise<void> {
  const { errors } = await receiveTransferWorkflow(container).run({ input: { eventId }, throwOnError: false })
  const [failure] = errors
  if (!failure) return
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  await incoming.noteFailure(eventId, String(failure.error?.message ?? failure.error))
}
