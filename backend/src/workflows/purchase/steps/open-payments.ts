import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SharedMethod } from "../../payment/await-whole"
import { clearSharedPayment } from "../order/clear-shared-payment"
import { openParcelPayments } from "../order/open-parcel-payments"
import { openSharedPayment } from "../order/open-shared-payment"
import type { ParcelPayment, PayableParcel } from "../order/payment-session"
import type { Attempt } from "./begin-attempt"

interface Input {
  attempt: Attempt
  parcels: PayableParcel[]
}

/** Opens what the orders are paid by: each its own in cash, or one for all of them. Undone, no payment is left. */
export const openPaymentsStep = createStep(
  "open-payments",
  async ({ attempt: { groupId, code, method }, parcels }: Input, { container }) => {
    const payments =
      method === "cod"
        ? await openParcelPayments(container, parcels)
        : await openSharedPayment(container, { groupId, code, parcels, method: sharedMethodOf(method) })
    return new StepResponse(payments, { groupId, payments })
  },
  async (undo: { groupId: string; payments: ParcelPayment[] } | undefined, { container }) => {
    if (!undo) return
    const opened = undo.payments.map(({ collectionId }) => collectionId)
    await container.resolve(Modules.PAYMENT).deletePaymentCollections(opened)
    await clearSharedPayment(container, undo.groupId)
  },
)

const sharedMethodOf = (method: string): SharedMethod => (method === "card" ? "card" : "vietqr")
