import type { MedusaContainer } from "@medusajs/framework/types"
import { reconcile } from "../workflows/payment/reconcile/reconcile"

/** Money taken and no order, or order and no money: mended within minutes, or on the operators' list. */
export default async function reconcilePayments(container: MedusaContainer): Promise<void> {
  await reconcile(container)
}

export const config = { name: "reconcile-payments", schedule: "*/3 * * * *" }
