import type { AddLineBody, CartResponse } from "@cho-phien/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import { putIntoCartWorkflow } from "../../../../../../workflows/purchase/put-into-cart"
import { idIn } from "../../../ids"
import { readerOf } from "../../../reader-of"
import { readCartView } from "../../../views/read-cart-view"

export const POST = async (
  req: MedusaRequest<z.infer<typeof AddLineBody>>,
  res: MedusaResponse<CartResponse>,
) => {
  const cartId = idIn(req.params, "id", "CART_NOT_FOUND")
  const variantId = idIn(req.validatedBody, "variantId", "VARIANT_NOT_FOUND")
  await putIntoCartWorkflow(req.scope).run({
    input: { cartId, variantId, quantity: req.validatedBody.quantity },
  })
  res.json({ cart: await readCartView(req.scope, { cartId, ...readerOf(req) }) })
}
