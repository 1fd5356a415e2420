import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../../modules/incoming-payment"
import { endWaiting } from "../end-of-waiting"

/** What was waited for is paid. Only the first to say so gives the event. */
export const endWaitingStep = createStep(
  "end-waiting",
  async ({ awaitedId }: { awaitedId: string }, { container }) => {
    const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
    const awaited = await incoming.retrieveAwaitedPayment(awaitedId)
    return new StepResponse(await endWaiting(container, awaited, "paid"))
  },
)
