import type { Lang } from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../../../clock"
import {
  type AwaitedPaymentRow,
  INCOMING_PAYMENT_MODULE,
  type IncomingPaymentService,
} from "../../../modules/incoming-payment"
import { cardPageEnd } from "../hold"
import { askForPage } from "./ask-for-page"
import { closePages } from "./close-pages"

/** A page that is about to close by itself is not opened to anybody any more, in milliseconds. */
const NEARLY_CLOSED_MS = 60_000

/**
 * The address of Stripe's page for this purchase: the one that is open, or a new one; null when one was paid. The row
 * with its key is written before Stripe is asked, so that a crash between the two is found again. The caller holds
 * the cart.
 */
export async function openPage(
  container: MedusaContainer,
  awaited: AwaitedPaymentRow,
  language: Lang,
): Promise<string | null> {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const [open] = await incoming.listCardCheckouts(
    { awaited_payment_id: awaited.id, state: "open" },
    { order: { created_at: "DESC" }, take: 1 },
  )
  const isUsable = open && new Date(open.expires_at).getTime() - now().getTime() > NEARLY_CLOSED_MS
  if (open?.url && isUsable) return open.url
  if (await closePages(container, awaited)) return null
  const checkout = await incoming.createCardCheckouts({
    awaited_payment_id: awaited.id,
    amount_dong: awaited.amount_dong,
    language,
    expires_at: cardPageEnd(now()),
  })
  return (await askForPage(container, awaited, checkout)).url
}
