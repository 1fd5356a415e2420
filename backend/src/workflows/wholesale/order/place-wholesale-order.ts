import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createOrdersStep, createRemoteLinkStep, emitEventStep } from "@medusajs/medusa/core-flows"
import { WHOLESALE_ORDER_PLACED } from "../events"
import { holdCreditStep, openLegPaymentsStep, reserveLegsStep } from "./hold-steps"
import { planLegsStep } from "./plan-legs"
import { legLinks, recordLegsStep } from "./record-legs"

export interface PlaceWholesaleInput {
  orderId: string
  salesChannelId: string
}

/**
 * One Medusa order per producer and delivery point, with stock and credit held together or not at all. Runs inside
 * `order-sheet` and `approve-wholesale-order`, which hold the company's lock.
 */
export const placeWholesaleOrderWorkflow = createWorkflow(
  "place-wholesale-order",
  (input: PlaceWholesaleInput) => {
    const plan = planLegsStep(input)
    const orders = createOrdersStep(transform({ plan }, ({ plan }) => plan.legs.map(({ order }) => order)))
    holdCreditStep({ plan, orders })
    reserveLegsStep({ plan, orders })
    const payments = openLegPaymentsStep({ plan, orders })
    createRemoteLinkStep(
      transform({ plan, orders, payments }, ({ plan, orders, payments }) => legLinks(plan, orders, payments)),
    )
    recordLegsStep({ orderId: input.orderId, plan, orders })
    emitEventStep({
      eventName: WHOLESALE_ORDER_PLACED,
      data: transform({ input, plan }, ({ input, plan }) => ({
        id: input.orderId,
        code: plan.code,
        companyId: plan.companyId,
      })),
    })
    return new WorkflowResponse(transform({ input }, ({ input }) => ({ id: input.orderId })))
  },
)
