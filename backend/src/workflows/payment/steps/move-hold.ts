import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../../modules/incoming-payment"
import { holdEnd } from "../hold"

/** Moves the end of the hold on, never back. A hold that has ended stays ended: the goods may be somebody else's. */
export const moveHoldStep = createStep(
  "move-hold",
  async ({ groupId }: { groupId: string }, { container }) => {
    const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
    const [awaited] = await incoming.listAwaitedPayments({ order_group_id: groupId, state: "waiting" })
    if (awaited) await incoming.holdUntil(awaited.id, holdEnd(awaited.started_at, now()))
    return new StepResponse(undefined)
  },
)
