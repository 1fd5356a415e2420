import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../../modules/incoming-payment"

/** The purchase waits no longer: it is paid. Only the first to say so gives the event. */
export const endWaitingStep = createStep(
  "end-waiting",
  async ({ awaitedId }: { awaitedId: string }, { container }) => {
    const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
    return new StepResponse({ isFirst: await incoming.endWaiting(awaitedId, "paid", now()) })
  },
)
