import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../modules/incoming-payment"
import { PaymentError } from "../../workflows/payment/errors"

/**
 * While the transfer that pays a whole purchase has not come, its goods are not packed and no parcel of it is cancelled
 * alone: the buyer was told one amount. Cash is paid at the door.
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
  const [awaited] =
    typeof groupId === "string" ? await incoming.listAwaitedPayments({ order_group_id: groupId }) : []
  const isUnpaid = awaited !== undefined && awaited.state !== "paid"
  next(isUnpaid ? new PaymentError("PURCHASE_NOT_PAID", `${awaited.code} is not paid yet`) : undefined)
}
