import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../../../clock"
import {
  type AwaitedPaymentRow,
  type CardCheckoutRow,
  INCOMING_PAYMENT_MODULE,
  type IncomingPaymentService,
} from "../../../modules/incoming-payment"
import { askForPage } from "./ask-for-page"
import { isStripeError, stripe } from "./stripe"

const LONG_MS = 3_600_000

/**
 * Closes Stripe's open pages of a purchase, so that nobody pays there for what is about to be somebody else's. Answers
 * the checkout that was paid already; then nothing may be ended. A page that cannot be closed throws: try again later.
 */
export async function closePages(
  container: MedusaContainer,
  awaited: AwaitedPaymentRow,
): Promise<CardCheckoutRow | null> {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const open = await incoming.listCardCheckouts({ awaited_payment_id: awaited.id, state: ["open", "paid"] })
  for (const checkout of open) {
    if (checkout.state === "paid") return checkout
    try {
      const sessionId = checkout.stripe_session_id ?? (await sessionAskedFor(container, awaited, checkout))
      if (sessionId && (await isPaidRatherThanClosed(sessionId))) return checkout
    } catch (error) {
      if (!isLongClosed(checkout)) throw error
      continue
    }
    await incoming.updateCardCheckouts({ id: checkout.id, state: "expired" })
  }
  return null
}

/** Stripe closed the page by itself an hour ago: goods do not wait for Stripe to come back. What was paid is asked later. */
const isLongClosed = ({ expires_at }: CardCheckoutRow): boolean =>
  now().getTime() - new Date(expires_at).getTime() > LONG_MS

/** Stripe refuses to close a page that is paid or closed: then it is asked which. */
async function isPaidRatherThanClosed(sessionId: string): Promise<boolean> {
  try {
    await stripe().checkout.sessions.expire(sessionId)
    return false
  } catch (error) {
    const { status } = await stripe().checkout.sessions.retrieve(sessionId)
    if (status === "open") throw error
    return status === "complete"
  }
}

/** A run that died may have been told no answer: asked under the same key, Stripe says which page it was, if any. */
async function sessionAskedFor(
  container: MedusaContainer,
  awaited: AwaitedPaymentRow,
  checkout: CardCheckoutRow,
): Promise<string | null> {
  try {
    return (await askForPage(container, awaited, checkout)).stripe_session_id
  } catch (error) {
    if (isStripeError(error, "StripeInvalidRequestError")) return null
    throw error
  }
}
