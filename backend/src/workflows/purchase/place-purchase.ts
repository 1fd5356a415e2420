import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { completeOrderGroupWorkflow } from "./complete-order-group"
import { type OpenOrderGroupInput, openOrderGroupWorkflow } from "./open-order-group"
import { findPlacedGroupStep } from "./steps/find-placed-group"
import { lockCartStep, releaseCartStep } from "./steps/lock-cart"

/**
 * Orders a cart that is paid at the door: prepare and complete under one lock, undone together. A cart that has been
 * ordered answers its purchase, whatever is asked the second time.
 */
export const placePurchaseWorkflow = createWorkflow("place-purchase", (input: OpenOrderGroupInput) => {
  const held = lockCartStep(transform({ input }, ({ input }) => ({ cartId: input.cartId })))
  const found = findPlacedGroupStep(transform({ input }, ({ input }) => ({ cartId: input.cartId })))
  const placed = when("not-ordered-yet", { found }, ({ found }) => found.groupId === null).then(() => {
    openOrderGroupWorkflow.runAsStep({ input })
    return completeOrderGroupWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({ cartId: input.cartId })),
    })
  })
  releaseCartStep({ held })
  return new WorkflowResponse(
    transform({ found, placed }, ({ found, placed }) => ({
      id: placed?.id ?? found.groupId ?? "",
      isNew: placed?.isNew ?? false,
    })),
  )
})
