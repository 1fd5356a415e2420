import type Stripe from "stripe"
import { cardAccount } from "../../../card-account"
import { stripeClient } from "../../../modules/stripe-payment"
import { PaymentError } from "../errors"

/** Stripe's API under the configured key; refused while no card is configured. */
export function stripe(): Stripe {
  const account = cardAccount()
  if (!account) throw new PaymentError("CARD_NOT_CONFIGURED", "No card payments are configured")
  return stripeClient(account)
}

/** The payment a session at Stripe has made, when it has made one. */
export const paymentIntentOf = ({ payment_intent }: Stripe.Checkout.Session): string | null =>
  typeof payment_intent === "string" ? payment_intent : (payment_intent?.id ?? null)

/** Whether it is an error of this kind that Stripe's library throws. */
export const isStripeError = (error: unknown, type: string): boolean =>
  (error as { type?: unknown } | null)?.type === type
