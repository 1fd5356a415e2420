import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../../modules/incoming-payment"

/** A message is done only when all of its effect stands; until then it is worked through again. */
export const finishEventStep = createStep(
  "finish-event",
  async ({ eventId }: { eventId: string }, { container }) => {
    const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
    await incoming.updateBankEvents({ id: eventId, done_at: now() })
    return new StepResponse(undefined)
  },
)
