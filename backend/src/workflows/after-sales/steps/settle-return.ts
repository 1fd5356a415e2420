import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { now } from "../../../clock"
import { RETURN_REQUEST_MODULE, type ReturnRequestService } from "../../../modules/return-request"
import { leftOf, type Parcel } from "../../parcel/parcel"
import { readParcel } from "../../parcel/read-parcels"
import { bookReturn } from "../book-return"
import { AfterSaleError } from "../errors"
import { refundDue } from "../refund-due"

/**
 * Gives back the money of an approved request; the caller holds the parcel. Each part is looked for before it is done,
 * so a run that died is taken up where it stopped and nothing is booked twice. Not undone: the money has left.
 */
export const settleReturnStep = createStep("settle-return", async ({ id }: { id: string }, { container }) => {
  const returns = container.resolve<ReturnRequestService>(RETURN_REQUEST_MODULE)
  const request = (await returns.readRequests({ filters: { id } })).rows[0]
  const parcel = request && (await readParcel(container, request.order_id))
  if (!request || !parcel) throw new AfterSaleError("RETURN_NOT_FOUND", "There is no such request")
  if (request.state !== "approved")
    throw new AfterSaleError("RETURN_STATE_REFUSES", `The request is ${request.state}`)
  const all = (await returns.readRequests({ filters: { order_id: request.order_id } })).rows
  const refundDong = refundDue(parcel, request, all)
  const isDone = await isRefunded(container, parcel, id)
  const payment = parcel.payments.find((candidate) => leftOf(candidate) >= refundDong)
  if (!isDone && !payment) {
    const leftDong = Math.max(0, ...parcel.payments.map(leftOf))
    throw new AfterSaleError("RETURN_EXCEEDS_PAID", `${refundDong} is more than is left`, { leftDong })
  }
  await bookReturn(container, { request, parcel })
  if (!isDone && payment && refundDong > 0)
    await refundPaymentWorkflow(container).run({
      input: { payment_id: payment.id, amount: refundDong, note: refundNote(id) },
    })
  await returns.finish(id, { refundDong, at: now() })
  return new StepResponse({ id, refundDong })
})

/** What Medusa's refund says, so that it is known again. */
const refundNote = (requestId: string): string => `return ${requestId}`

async function isRefunded(container: MedusaContainer, parcel: Parcel, requestId: string): Promise<boolean> {
  const refunds = await container
    .resolve(Modules.PAYMENT)
    .listRefunds({ payment_id: parcel.payments.map(({ id }) => id) }, { take: null })
  return refunds.some(({ note }) => note === refundNote(requestId))
}
