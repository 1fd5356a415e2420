import type { CardView } from "@cho-phien/contract"
import type { AwaitedPaymentRow } from "../../../../modules/incoming-payment"

/** What is still to be paid by card, and until when the goods are held. */
export function cardView({
  state,
  amount_dong,
  holds_until,
}: Pick<AwaitedPaymentRow, "state" | "amount_dong" | "holds_until">): CardView {
  return {
    state,
    dueDong: state === "waiting" ? Number(amount_dong) : 0,
    holdsUntil: new Date(holds_until).toISOString(),
  }
}
