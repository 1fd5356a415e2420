import type { CartResponse } from "@cho-phien/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { idIn } from "../../ids"
import { readerOf } from "../../reader-of"
import { readCartView } from "../../views/read-cart-view"

export const GET = async (req: MedusaRequest, res: MedusaResponse<CartResponse>) => {
  const cartId = idIn(req.params, "id", "CART_NOT_FOUND")
  res.json({ cart: await readCartView(req.scope, { cartId, ...readerOf(req) }) })
}
