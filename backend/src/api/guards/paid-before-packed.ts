import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../modules/incoming-payment"
import { PaymentError } from "../../workflows/payment/errors"

/**
 * While the payment of a whole purchase has not come, its goods are not packed and no parcel of it is cancelled alone:
 * the buyer was told one amount. Where each parcel is paid on its own, only its own payment counts. Cash is paid at
 * the door.
 */
export async function paidBeforePacked(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const [order] = await req.scope
    .resolve(Modules.ORDER)
    .listOrders({ id: req.params.id ?? "" }, { select: ["id", "metadata"] })
  const groupId = order?.metadata?.order_group_id
  const incoming = req.scope.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const all =
    typeof groupId === "string"
      ? await incoming.listAwaitedPayments({ order_group_id: groupId }, { take: null })
      : []
  const awaited = all.find((row) => row.order_id === null || row.order_id === order?.id)
  const isUnpaid = awaited !== undefined && awaited.state !== "paid"
  next(isUnpaid ? new PaymentError("PURCHASE_NOT_PAID", `${awaited.code} is not paid yet`) : undefined)
}
