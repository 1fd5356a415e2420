import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { openCart } from "../purchase/cart/open-cart"
import { lockCartStep, releaseCartStep } from "../purchase/steps/lock-cart"
import type { PutVoucherInput } from "./inputs"
import { writeCodesStep } from "./steps/write-codes"

const dropCodeStep = createStep("drop-voucher-code", async (input: PutVoucherInput, { container }) => {
  const cart = await openCart(container, input.cartId)
  return new StepResponse(cart.voucherCodes.filter((code) => code !== input.code))
})

/** Takes a voucher out of a cart; one that is not in it is out already. */
export const takeOutVoucherWorkflow = createWorkflow("take-out-voucher", (input: PutVoucherInput) => {
  const held = lockCartStep(transform({ input }, ({ input }) => ({ cartId: input.cartId })))
  const codes = dropCodeStep(input)
  writeCodesStep({ cartId: input.cartId, codes })
  releaseCartStep({ held })
  return new WorkflowResponse(codes)
})
