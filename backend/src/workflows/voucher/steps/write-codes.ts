import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

interface Input {
  cartId: string
  codes: string[]
}

/** Keeps the codes on the cart; undone, those before are back. */
export const writeCodesStep = createStep(
  "write-voucher-codes",
  async ({ cartId, codes }: Input, { container }) => {
    const carts = container.resolve(Modules.CART)
    const { metadata } = await carts.retrieveCart(cartId, { select: ["id", "metadata"] })
    await carts.updateCarts([{ id: cartId, metadata: { ...metadata, voucher_codes: codes } }])
    return new StepResponse(undefined, { cartId, metadata: metadata ?? {} })
  },
  async (undo, { container }) => {
    if (!undo) return
    await container.resolve(Modules.CART).updateCarts([{ id: undo.cartId, metadata: undo.metadata }])
  },
)
