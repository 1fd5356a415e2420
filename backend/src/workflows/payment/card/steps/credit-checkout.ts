import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type AwaitedPaymentRow,
  INCOMING_PAYMENT_MODULE,
  type IncomingPaymentService,
} from "../../../../modules/incoming-payment"
import { isGivenBack } from "../../is-given-back"
import { revivePurchase } from "../../revive-purchase"
import { giveBack } from "../give-back"
import type { CreditCheckoutInput } from "../inputs"
import { paymentIntentOf, stripe } from "../stripe"
import { cardVerdictOn } from "../verdict"

/**
 * Whether this checkout pays its purchase, as Stripe itself says; what pays nothing goes back to the card. The caller
 * holds the cart. Done again it comes to the same; not undone, because the money is there.
 */
export const creditCheckoutStep = createStep(
  "credit-card-checkout",
  async (input: CreditCheckoutInput, { container }) =>
    new StepResponse({ isPaid: await credit(container, input) }),
)

async function credit(container: MedusaContainer, { checkoutId, awaitedId }: CreditCheckoutInput) {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const [checkout, awaited] = await Promise.all([
    incoming.retrieveCardCheckout(checkoutId),
    incoming.retrieveAwaitedPayment(awaitedId),
  ])
  if (checkout.state === "returned" || !checkout.stripe_session_id) return false
  const session = await stripe().checkout.sessions.retrieve(checkout.stripe_session_id)
  if (session.payment_status !== "paid") {
    if (session.status === "expired") await incoming.updateCardCheckouts({ id: checkoutId, state: "expired" })
    return false
  }
  const paymentIntent = paymentIntentOf(session)
  const verdict = cardVerdictOn(
    { currency: session.currency, amountTotal: session.amount_total, paymentIntent },
    { ...awaited, amountDong: Number(awaited.amount_dong), ...(await madeOf(container, awaited)) },
  )
  const charged = { ...checkout, payment_intent: paymentIntent }
  const isLateButThere = verdict === "late" && (await revivePurchase(container, awaited))
  if (verdict === "has-paid" || verdict === "pays" || isLateButThere) {
    await incoming.updateCardCheckouts({ id: checkoutId, state: "paid", payment_intent: paymentIntent })
    return true
  }
  await giveBack(container, awaited, charged)
  return false
}

/** What the purchase's own payment knows: which payment at Stripe made it, and whether it was given back. */
async function madeOf(
  container: MedusaContainer,
  { master_session_id: sessionId }: AwaitedPaymentRow,
): Promise<{ paidBy: string | null; isGivenBack: boolean }> {
  const { data } = await container.resolve(Modules.PAYMENT).retrievePaymentSession(sessionId)
  const paidBy = typeof data.payment_intent === "string" ? data.payment_intent : null
  return { paidBy, isGivenBack: await isGivenBack(container, sessionId) }
}
