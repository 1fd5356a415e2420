import type { CartResponse, SetLineBody } from "@cho-phien/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import { setLineQuantityWorkflow } from "../../../../../../../workflows/purchase/set-line-quantity"
import { idIn } from "../../../../ids"
import { readerOf } from "../../../../reader-of"
import { readCartView } from "../../../../views/read-cart-view"

export const POST = async (
  req: MedusaRequest<z.infer<typeof SetLineBody>>,
  res: MedusaResponse<CartResponse>,
) => {
  const cartId = idIn(req.params, "id", "CART_NOT_FOUND")
  const lineId = idIn(req.params, "line_id", "LINE_NOT_FOUND")
  await setLineQuantityWorkflow(req.scope).run({
    input: { cartId, lineId, quantity: req.validatedBody.quantity },
  })
  res.json({ cart: await readCartView(req.scope, { cartId, ...readerOf(req) }) })
}
