import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../../clock"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../../../modules/incoming-payment"
import { CARD_PAGE_MINUTES, holdEnd } from "../../hold"
import type { OpenCheckoutInput } from "../inputs"
import { openPage } from "../open-page"

/** The address of Stripe's page; null when the purchase waits for no card. Nothing is undone: a page left open is used. */
export const openPageStep = createStep(
  "open-card-page",
  async ({ groupId, language }: OpenCheckoutInput, { container }) => {
    const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
    const [awaited] = await incoming.listAwaitedPayments({
      order_group_id: groupId,
      state: "waiting",
      method: "card",
    })
    if (!awaited) return new StepResponse<{ url: string | null }>({ url: null })
    const url = await openPage(container, awaited, language)
    await incoming.holdUntil(awaited.id, holdEnd(awaited.started_at, now(), CARD_PAGE_MINUTES))
    return new StepResponse<{ url: string | null }>({ url })
  },
)
