import { formatDong } from "@cho-phien/vietnam"
import type { MedusaContainer } from "@medusajs/framework/types"
import type Stripe from "stripe"
import { environment } from "../../../env"
import {
  type AwaitedPaymentRow,
  type CardCheckoutRow,
  INCOMING_PAYMENT_MODULE,
  type IncomingPaymentService,
} from "../../../modules/incoming-payment"
import { stripe } from "./stripe"

/** Asks Stripe for the page of a checkout, under the checkout's key: asked again it is the same page. */
export async function askForPage(
  container: MedusaContainer,
  awaited: AwaitedPaymentRow,
  checkout: CardCheckoutRow,
): Promise<CardCheckoutRow> {
  const session = await stripe().checkout.sessions.create(asked(awaited, checkout), {
    idempotencyKey: checkout.id,
  })
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  return incoming.updateCardCheckouts({ id: checkout.id, stripe_session_id: session.id, url: session.url })
}

/** Depends on rows alone, never on the clock: asked again it must be the same to the letter. */
function asked(awaited: AwaitedPaymentRow, checkout: CardCheckoutRow): Stripe.Checkout.SessionCreateParams {
  const { code } = awaited
  const metadata = { checkout_id: checkout.id, code }
  const isEnglish = checkout.language === "en"
  const back = `${environment().STOREFRONT_URL}${isEnglish ? "/en" : ""}/don-hang/${code}`
  const amount = Number(checkout.amount_dong)
  return {
    mode: "payment",
    payment_method_types: ["card"],
    locale: checkout.language,
    client_reference_id: code,
    metadata,
    payment_intent_data: { metadata, description: `${code} ${formatDong(amount, "en")}` },
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: "vnd",
          unit_amount: amount,
          product_data: { name: isEnglish ? `Purchase ${code}` : `Đơn hàng ${code}` },
        },
      },
    ],
    success_url: `${back}?the=xong`,
    cancel_url: `${back}?the=quay-lai`,
    expires_at: Math.floor(new Date(checkout.expires_at).getTime() / 1000),
  }
}
