import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  createOrdersStep,
  createRemoteLinkStep,
  emitEventStep,
  updateCartsStep,
} from "@medusajs/medusa/core-flows"
import { freezeTermsStep } from "../settlement/steps/freeze-terms"
import { purchaseLinks } from "./order/purchase-links"
import { beginAttemptStep } from "./steps/begin-attempt"
import { lockCartStep, releaseCartStep } from "./steps/lock-cart"
import { markPlacedStep } from "./steps/mark-placed"
import { openPaymentsStep } from "./steps/open-payments"
import { planOrdersStep } from "./steps/plan-orders"
import { reserveLinesStep } from "./steps/reserve-lines"
import { takeVoucherUsesStep } from "./steps/take-voucher-uses"

/** `{ id, code }`: one purchase stands, with all its parcels. Comes once, and only after the last step. */
export const ORDER_GROUP_PLACED = "order_group.placed"

export interface CompleteOrderGroupInput {
  cartId: string
}

/**
 * Turns a prepared cart into one order per producer, all or none. Whoever asks again, at once or after a crash, gets
 * the same group.
 */
export const completeOrderGroupWorkflow = createWorkflow(
  "complete-order-group",
  (input: CompleteOrderGroupInput) => {
    const held = lockCartStep(input)
    const attempt = beginAttemptStep(input)
    when("not-placed-yet", { attempt }, ({ attempt }) => !attempt.isPlaced).then(() => {
      const planned = planOrdersStep(
        transform({ input, attempt }, ({ input, attempt }) => ({
          cartId: input.cartId,
          groupId: attempt.groupId,
        })),
      )
      const orders = createOrdersStep(
        transform({ planned }, ({ planned }) => planned.map(({ order }) => order)),
      )
      reserveLinesStep({ cartId: input.cartId, planned, orders })
      takeVoucherUsesStep({ attempt, planned })
      updateCartsStep(transform({ input }, ({ input }) => [{ id: input.cartId, completed_at: new Date() }]))
      const parcels = transform({ planned, orders }, ({ planned, orders }) =>
        planned.map(({ producerId, totalDong }) => ({
          producerId,
          totalDong,
          orderId: idOfProducer(orders, producerId),
        })),
      )
      freezeTermsStep({ attempt, parcels })
      const payments = openPaymentsStep({ attempt, parcels })
      createRemoteLinkStep(
        transform({ attempt, parcels, payments }, ({ attempt, parcels, payments }) =>
          purchaseLinks(attempt.groupId, parcels, payments),
        ),
      )
      markPlacedStep(attempt)
      emitEventStep({
        eventName: ORDER_GROUP_PLACED,
        data: transform({ attempt }, ({ attempt }) => ({ id: attempt.groupId, code: attempt.code })),
      })
      emitEventStep({
        eventName: "order.placed",
        data: transform({ parcels }, ({ parcels }) => parcels.map(({ orderId }) => ({ id: orderId }))),
      }).config({ name: "emit-orders-placed" })
    })
    releaseCartStep({ held })
    return new WorkflowResponse(
      transform({ attempt }, ({ attempt }) => ({ id: attempt.groupId, isNew: !attempt.isPlaced })),
    )
  },
)

function idOfProducer(
  orders: { id: string; metadata?: Record<string, unknown> | null }[],
  producerId: string,
): string {
  const order = orders.find((candidate) => candidate.metadata?.producer_id === producerId)
  if (!order) throw new RangeError(`No order was made for producer ${producerId}`)
  return order.id
}
