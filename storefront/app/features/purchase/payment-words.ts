import type { PurchasePageView } from "./purchase-view.server"

const BY_TRANSFER = {
  waiting: "purchase.transferDue",
  paid: "purchase.transferPaid",
  expired: "purchase.transferExpired",
} as const
const BY_CARD = {
  waiting: "purchase.cardDue",
  paid: "purchase.cardPaid",
  expired: "purchase.transferExpired",
} as const

/** How the purchase is or was paid, in one sentence. */
export function paymentWords({
  paid,
  transfer,
  card,
  method,
}: Pick<PurchasePageView, "paid" | "transfer" | "card" | "method">) {
  if (transfer) return BY_TRANSFER[transfer.state]
  if (card) return BY_CARD[card.state]
  if (method === "vietqr") return paid ? "purchase.transferPaid" : "purchase.transfersDue"
  return paid ? "purchase.codPaid" : "purchase.codDue"
}
