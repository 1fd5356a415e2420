import type { MedusaContainer } from "@medusajs/framework/types"
import { cardAccount } from "../../../card-account"
import { creditCheckoutWorkflow } from "../card/credit-checkout"
import { type Finding, rowsOf } from "./finding"

interface Row {
  id: string
  awaited_payment_id: string
  code: string
  amount: string
}

/** Pages that we believe open: Stripe's word about them may have been lost. Closed is only what Stripe said is closed. */
const TO_ASK_ABOUT = (quiet: number) => `
  select checkout.id, checkout.awaited_payment_id, awaited.code, checkout.amount_dong as amount
    from card_checkout checkout
    join awaited_payment awaited on awaited.id = checkout.awaited_payment_id and awaited.deleted_at is null
   where checkout.stripe_session_id is not null and checkout.deleted_at is null
     and checkout.state = 'open'
     and checkout.updated_at < now() - make_interval(mins => ${quiet})
   order by checkout.updated_at limit 50`

/** Asks Stripe about every page that may have been paid unheard; answers what was paid. */
export async function mendCardWords(container: MedusaContainer, quiet: number): Promise<Finding[]> {
  if (!cardAccount()) return []
  const mended: Finding[] = []
  for (const row of await rowsOf<Row>(container, TO_ASK_ABOUT(quiet))) {
    const { result } = await creditCheckoutWorkflow(container).run({
      input: { checkoutId: row.id, awaitedId: row.awaited_payment_id },
    })
    if (result.isPaid)
      mended.push({
        kind: "card_word_lost",
        subject: row.id,
        code: row.code,
        amountDong: Number(row.amount),
        detail: "",
      })
  }
  return mended
}
