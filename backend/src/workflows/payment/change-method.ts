import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { lockCartStep, releaseCartStep } from "../purchase/steps/lock-cart"
import type { ChangeMethodInput } from "./inputs"
import { changeMethodStep } from "./steps/change-method"

/** A placed purchase that is still to be paid gets another way to pay; the parcels and the amount stay. */
export const changeMethodWorkflow = createWorkflow("change-payment-method", (input: ChangeMethodInput) => {
  const held = lockCartStep(transform({ input }, ({ input }) => ({ cartId: input.cartId })))
  const changed = changeMethodStep(input)
  releaseCartStep({ held })
  return new WorkflowResponse(changed)
})
