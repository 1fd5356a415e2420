interface Charged {
  currency: string | null
  amountTotal: number | null
  paymentIntent: string | null
}

interface Asked {
  state: "waiting" | "paid" | "expired"
  method: "vietqr" | "card"
  amountDong: number
  /** The payment at Stripe that has paid the purchase already. */
  paidBy: string | null
  /** The payment was refunded or cancelled: it must not pay anything again. */
  isGivenBack: boolean
}

export type CardVerdict = "pays" | "has-paid" | "late" | "goes-back"

/**
 * What a card payment that Stripe says is there does for its purchase. Amount and currency are compared by us; what
 * pays nothing goes back to the card, and what came after the end pays if the goods are still there.
 */
export function cardVerdictOn(charged: Charged, asked: Asked): CardVerdict {
  if (asked.paidBy !== null && asked.paidBy === charged.paymentIntent) return "has-paid"
  const fits =
    charged.currency === "vnd" && charged.amountTotal === asked.amountDong && asked.method === "card"
  if (!fits || asked.isGivenBack || asked.state === "paid") return "goes-back"
  return asked.state === "expired" ? "late" : "pays"
}
