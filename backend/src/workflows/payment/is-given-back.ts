import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Medusa hands a refunded or cancelled payment back when its session is authorised again: goods for nothing. */
export async function isGivenBack(container: MedusaContainer, sessionId: string): Promise<boolean> {
  const payments = await container
    .resolve(Modules.PAYMENT)
    .listPayments({ payment_session_id: sessionId }, { relations: ["refunds"] })
  return payments.some((payment) => payment.canceled_at || (payment.refunds ?? []).length > 0)
}
