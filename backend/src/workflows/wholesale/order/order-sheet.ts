import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { lockCartStep, releaseCartStep } from "../../purchase/steps/lock-cart"
import { WHOLESALE_ORDER_ASKED } from "../events"
import { askOrderStep, type OrderSheetInput } from "./ask-order"
import { placeWholesaleOrderWorkflow } from "./place-wholesale-order"

/** Orders of one company follow each other, so that two buyers cannot spend the same month or credit. */
export const companyLock = (companyId: string) => ({ cartId: `wholesale:${companyId}` })

/** A sheet becomes an order, or asks for approval. Whoever asks again gets the same order. */
export const orderSheetWorkflow = createWorkflow("order-wholesale-sheet", (input: OrderSheetInput) => {
  const held = lockCartStep(transform({ input }, ({ input }) => companyLock(input.companyId)))
  const asked = askOrderStep(input)
  when("may-be-placed", { asked }, ({ asked }) => asked.isNew && !asked.needsApproval).then(() =>
    placeWholesaleOrderWorkflow.runAsStep({
      input: transform({ asked, input }, ({ asked, input }) => ({
        orderId: asked.id,
        salesChannelId: input.salesChannelId,
      })),
    }),
  )
  when("waits", { asked }, ({ asked }) => asked.isNew && asked.needsApproval).then(() =>
    emitEventStep({ eventName: WHOLESALE_ORDER_ASKED, data: asked }),
  )
  releaseCartStep({ held })
  return new WorkflowResponse(asked)
})
