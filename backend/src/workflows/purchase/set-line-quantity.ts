import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import { findLineStep } from "./steps/find-line"
import { lockCartStep, releaseCartStep } from "./steps/lock-cart"

export interface SetLineQuantityInput {
  cartId: string
  lineId: string
  /** 0 takes the line out. */
  quantity: number
}

/** Sets how many units a line holds; the price seen stays what it was, so that a change of price is still said. */
export const setLineQuantityWorkflow = createWorkflow("set-line-quantity", (input: SetLineQuantityInput) => {
  const held = lockCartStep(transform({ input }, ({ input }) => ({ cartId: input.cartId })))
  findLineStep(input)
  updateLineItemInCartWorkflow.runAsStep({
    input: transform({ input }, ({ input }) => ({
      cart_id: input.cartId,
      item_id: input.lineId,
      update: { quantity: input.quantity },
    })),
  })
  releaseCartStep({ held })
  return new WorkflowResponse(undefined)
})
