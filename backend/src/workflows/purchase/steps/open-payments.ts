import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { paysProducers } from "../../../receiving-account"
import type { SharedMethod } from "../../payment/await-whole"
import { clearSharedPayment } from "../order/clear-shared-payment"
import { openDirectPayments } from "../order/open-direct-payments"
import { openParcelPayments } from "../order/open-parcel-payments"
import { openSharedPayment } from "../order/open-shared-payment"
import type { ParcelPayment, PayableParcel } from "../order/payment-session"
import type { Attempt } from "./begin-attempt"

interface Input {
  attempt: Attempt
  parcels: PayableParcel[]
}

/** Opens what the orders are paid by: each its own in cash or to its producer, or one for all. Undone, none is left. */
export const openPaymentsStep = createStep(
  "open-payments",
  async ({ attempt: { groupId, code, method }, parcels }: Input, { container }) => {
    const payments = await openPayments(container, { groupId, code, method, parcels })
    return new StepResponse(payments, { groupId, payments })
  },
  async (undo: { groupId: string; payments: ParcelPayment[] } | undefined, { container }) => {
    if (!undo) return
    const opened = undo.payments.map(({ collectionId }) => collectionId)
    await container.resolve(Modules.PAYMENT).deletePaymentCollections(opened)
    await clearSharedPayment(container, undo.groupId)
  },
)

interface Purchase {
  groupId: string
  code: string
  method: string
  parcels: PayableParcel[]
}

function openPayments(container: MedusaContainer, purchase: Purchase): Promise<ParcelPayment[]> {
  if (purchase.method === "cod") return openParcelPayments(container, purchase.parcels)
  if (paysProducers()) return openDirectPayments(container, purchase)
  const method: SharedMethod = purchase.method === "card" ? "card" : "vietqr"
  return openSharedPayment(container, { ...purchase, method })
}
