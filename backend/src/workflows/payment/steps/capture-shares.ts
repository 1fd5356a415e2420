import type { MedusaContainer, PaymentDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { captureSession } from "../capture-session"
import type { CapturedMaster, Share } from "./capture-master"

/** Lets every order know that its share is paid, or its own payment. What a run before has done is left as it is. */
export const captureSharesStep = createStep(
  "capture-shares",
  async ({ paymentId, shares, orderId }: CapturedMaster, { container }) => {
    if (orderId) {
      const payments = container.resolve(Modules.PAYMENT)
      const own = await payments.retrievePayment(paymentId, { relations: ["captures"] })
      await bookCapture(container, orderId, own)
    }
    for (const share of shares) {
      const payment = await captureShare(container, share, paymentId)
      await bookCapture(container, share.orderId, payment)
    }
    return new StepResponse(undefined)
  },
)

async function captureShare(
  container: MedusaContainer,
  { sessionId, amountDong }: Share,
  masterId: string,
): Promise<PaymentDTO> {
  const payments = container.resolve(Modules.PAYMENT)
  const session = await payments.retrievePaymentSession(sessionId)
  if (!session.data.master_payment_id)
    await payments.updatePaymentSession({
      id: sessionId,
      currency_code: "vnd",
      amount: amountDong,
      data: { ...session.data, master_payment_id: masterId },
    })
  return captureSession(container, sessionId)
}

async function bookCapture(container: MedusaContainer, orderId: string, payment: PaymentDTO): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  const booked = await orders.listOrderTransactions({ order_id: orderId, reference: "capture" })
  const known = new Set(booked.map((transaction) => transaction.reference_id))
  const missing = (payment.captures ?? []).filter((capture) => !known.has(capture.id))
  if (missing.length === 0) return
  await orders.addOrderTransactions(
    missing.map((capture) => ({
      order_id: orderId,
      amount: capture.amount,
      currency_code: "vnd",
      reference: "capture",
      reference_id: capture.id,
    })),
  )
}
