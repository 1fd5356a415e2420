import type { PurchasePageView } from "./purchase-view.server"

const BY_TRANSFER = {
  waiting: "purchase.transferDue",
  paid: "purchase.transferPaid",
  expired: "purchase.transferExpired",
} as const

/** How the purchase is or was paid, in one sentence. */
export function paymentWords({ paid, transfer }: Pick<PurchasePageView, "paid" | "transfer">) {
  if (transfer) return BY_TRANSFER[transfer.state]
  return paid ? "purchase.codPaid" : "purchase.codDue"
}
