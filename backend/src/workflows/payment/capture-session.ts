import type { MedusaContainer, PaymentDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/**
 * Authorises and captures a session whose provider says that it is paid. Medusa hands back the payment of a session
 * that was authorised before as it is: what a run that died between the two has left is captured here.
 */
export async function captureSession(container: MedusaContainer, sessionId: string): Promise<PaymentDTO> {
  const payments = container.resolve(Modules.PAYMENT)
  const payment = await payments.authorizePaymentSession(sessionId, {})
  if (!payment)
    throw new RangeError(`The session ${sessionId} was not captured though it says when it was paid`)
  const known = await payments.retrievePayment(payment.id, { relations: ["captures"] })
  if (known.canceled_at || (known.captures ?? []).length > 0) return known
  await payments.capturePayment({ payment_id: payment.id })
  return payments.retrievePayment(payment.id, { relations: ["captures"] })
}
