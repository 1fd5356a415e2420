import type { PaymentMethod } from "@cho-phien/contract"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { refreshCartItemsWorkflow, updateCartsStep } from "@medusajs/medusa/core-flows"
import type { Delivery } from "./order/delivery"
import { checkSaleStep } from "./steps/check-sale"
import { lockCartStep, releaseCartStep } from "./steps/lock-cart"
import { pricePurchaseStep } from "./steps/price-purchase"
import { replaceShippingStep } from "./steps/replace-shipping"
import { writeInvoiceRequestStep } from "./steps/write-invoice-request"
import { writeOrderGroupStep } from "./steps/write-order-group"

export interface OpenOrderGroupInput {
  cartId: string
  delivery: Delivery
  method: PaymentMethod
  shipping: Record<string, string>
  shownTotalDong: number
}

/**
 * Prepares a cart for being ordered: address, shipping of each parcel, prices of this moment, and the pending group
 * with its code. A payment that needs the code first (a transfer) can be started after it.
 */
export const openOrderGroupWorkflow = createWorkflow("open-order-group", (input: OpenOrderGroupInput) => {
  const held = lockCartStep(transform({ input }, ({ input }) => ({ cartId: input.cartId })))
  const sale = checkSaleStep(
    transform({ input }, ({ input }) => ({
      cartId: input.cartId,
      method: input.method,
      shipping: input.shipping,
      shownTotalDong: input.shownTotalDong,
      isCompany: input.delivery.invoice !== null,
      provinceCode: input.delivery.provinceCode,
      receiverOfAge: input.delivery.receiverOfAge,
    })),
  )
  updateCartsStep(transform({ input }, ({ input }) => [addressedCart(input)]))
  replaceShippingStep(sale)
  refreshCartItemsWorkflow.runAsStep({
    input: transform({ input }, ({ input }) => ({ cart_id: input.cartId, force_refresh: true })),
  })
  const totals = pricePurchaseStep(
    transform({ input }, ({ input }) => ({ cartId: input.cartId, shownTotalDong: input.shownTotalDong })),
  )
  const group = writeOrderGroupStep(
    transform({ input, totals }, ({ input, totals }) => ({
      cartId: input.cartId,
      delivery: input.delivery,
      method: input.method,
      totals,
    })),
  )
  writeInvoiceRequestStep(
    transform({ input, group }, ({ input, group }) => ({
      groupId: group.id,
      invoice: input.delivery.invoice,
    })),
  )
  releaseCartStep({ held })
  return new WorkflowResponse(group)
})

function addressedCart({ cartId, delivery }: OpenOrderGroupInput) {
  const address = {
    first_name: delivery.recipientName,
    phone: delivery.phoneE164,
    address_1: delivery.street,
    city: delivery.communeName,
    province: delivery.provinceName,
    country_code: "vn",
    metadata: { commune_code: delivery.communeCode, province_code: delivery.provinceCode },
  }
  return {
    id: cartId,
    ...(delivery.email ? { email: delivery.email } : {}),
    ...(delivery.customerId ? { customer_id: delivery.customerId } : {}),
    shipping_address: address,
    billing_address: address,
  }
}
