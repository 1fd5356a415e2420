import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import type Stripe from "stripe"
import { cardAccount } from "../../../card-account"
import { now } from "../../../clock"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../../modules/incoming-payment"
import { stripeClient } from "../../../modules/stripe-payment"
import { CARD_EVENT_STORED } from "../../../workflows/payment/events"
import { STRIPE_EVENTS } from "../../../workflows/payment/work-through-event"
import { rawBodyOf } from "../raw-body"

/** Stripe sends a message again, for days, until it hears success. */
interface Answer {
  received: boolean
}

/**
 * Stripe tells of something. Proven over the raw bytes, kept once, answered at once; what it means is worked out
 * afterwards. Without a configured key nobody listens here.
 */
export const POST = async (req: MedusaRequest, res: MedusaResponse<Answer>) => {
  const account = cardAccount()
  if (!account) return refuse(res, 404)
  const rawBody = rawBodyOf(req)
  const signature = req.get("stripe-signature") ?? ""
  let event: Stripe.Event
  try {
    event = stripeClient(account).webhooks.constructEvent(rawBody, signature, account.webhookSecret)
  } catch {
    return refuse(res, 401)
  }
  const incoming = req.scope.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const arrived = { provider: STRIPE_EVENTS, transactionId: event.id, body: rawBody, at: now() }
  const stored = await incoming.storeEvent(arrived)
  if (!stored.isDone)
    await req.scope.resolve(Modules.EVENT_BUS).emit({ name: CARD_EVENT_STORED, data: { id: stored.id } })
  res.json({ received: true })
}

const refuse = (res: MedusaResponse<Answer>, status: number) => {
  res.status(status).json({ received: false })
}
