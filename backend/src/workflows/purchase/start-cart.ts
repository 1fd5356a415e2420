import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import { findShopRegionStep } from "./steps/find-shop-region"

export interface StartCartInput {
  salesChannelId: string
  customerId: string | null
}

/** An empty cart in the shop's region, prices in đồng. */
export const startCartWorkflow = createWorkflow("start-cart", (input: StartCartInput) => {
  const region = findShopRegionStep()
  const cart = createCartWorkflow.runAsStep({
    input: transform({ input, region }, ({ input, region }) => ({
      region_id: region.id,
      currency_code: "vnd",
      sales_channel_id: input.salesChannelId,
      ...(input.customerId ? { customer_id: input.customerId } : {}),
    })),
  })
  return new WorkflowResponse(transform({ cart }, ({ cart }) => ({ id: cart.id })))
})
