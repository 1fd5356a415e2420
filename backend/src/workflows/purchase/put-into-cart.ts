import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { addToCartWorkflow, updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import { findLineToFillStep } from "./steps/find-line-to-fill"
import { lockCartStep, releaseCartStep } from "./steps/lock-cart"

export interface PutIntoCartInput {
  cartId: string
  variantId: string
  /** Units to add to what the cart holds of it. */
  quantity: number
}

/** Puts goods into a cart: more of a variant fills its line, and the price of today is the price seen. */
export const putIntoCartWorkflow = createWorkflow("put-into-cart", (input: PutIntoCartInput) => {
  const held = lockCartStep(transform({ input }, ({ input }) => ({ cartId: input.cartId })))
  const found = findLineToFillStep(input)
  when("fill-line", { found }, ({ found }) => found.lineId !== null).then(() => {
    updateLineItemInCartWorkflow.runAsStep({
      input: transform({ input, found }, ({ input, found }) => ({
        cart_id: input.cartId,
        item_id: found.lineId ?? "",
        update: { quantity: found.quantity, metadata: { price_seen_dong: found.priceDong } },
      })),
    })
  })
  when("new-line", { found }, ({ found }) => found.lineId === null).then(() => {
    addToCartWorkflow.runAsStep({
      input: transform({ input, found }, ({ input, found }) => ({
        cart_id: input.cartId,
        items: [
          {
            variant_id: input.variantId,
            quantity: input.quantity,
            metadata: { price_seen_dong: found.priceDong },
          },
        ],
      })),
    })
  })
  releaseCartStep({ held })
  return new WorkflowResponse(undefined)
})
