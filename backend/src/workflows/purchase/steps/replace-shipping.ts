import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** A parcel's way as the cart keeps it; `data.id` is its kind. */
export interface NewMethod {
  cart_id: string
  shipping_option_id: string
  name: string
  amount: number
  is_tax_inclusive: boolean
  data: { id: string; point?: Record<string, unknown> }
}

interface Input {
  replacedMethodIds: string[]
  methods: NewMethod[]
}

/** Gives every parcel of the cart its way; undone, the ways before are back. */
export const replaceShippingStep = createStep(
  "replace-shipping",
  async ({ replacedMethodIds, methods }: Input, { container }) => {
    const carts = cartsOf(container)
    if (replacedMethodIds.length > 0) await carts.softDeleteShippingMethods(replacedMethodIds)
    const added = await carts.addShippingMethods(methods)
    return new StepResponse(undefined, { replacedMethodIds, addedIds: added.map((method) => method.id) })
  },
  async (undo, { container }) => {
    if (!undo) return
    const carts = cartsOf(container)
    await carts.deleteShippingMethods(undo.addedIds)
    if (undo.replacedMethodIds.length > 0) await carts.restoreShippingMethods(undo.replacedMethodIds)
  },
)

const cartsOf = (container: MedusaContainer) => container.resolve(Modules.CART)
