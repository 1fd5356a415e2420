import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { lockCartStep, releaseCartStep } from "../purchase/steps/lock-cart"
import type { PutVoucherInput } from "./inputs"
import { addCodeStep } from "./steps/add-code"
import { writeCodesStep } from "./steps/write-codes"

/** Puts a voucher into a cart; of each kind (whole shop, one producer) a cart holds one, the new one takes its place. */
export const putVoucherWorkflow = createWorkflow("put-voucher", (input: PutVoucherInput) => {
  const held = lockCartStep(transform({ input }, ({ input }) => ({ cartId: input.cartId })))
  const codes = addCodeStep(input)
  writeCodesStep({ cartId: input.cartId, codes })
  releaseCartStep({ held })
  return new WorkflowResponse(codes)
})
