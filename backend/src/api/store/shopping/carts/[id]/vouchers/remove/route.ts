import type { CartResponse, VoucherBody } from "@cho-phien/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import { takeOutVoucherWorkflow } from "../../../../../../../workflows/voucher/take-out-voucher"
import { idIn } from "../../../../ids"
import { readerOf } from "../../../../reader-of"
import { readCartView } from "../../../../views/read-cart-view"

export const POST = async (
  req: MedusaRequest<z.infer<typeof VoucherBody>>,
  res: MedusaResponse<CartResponse>,
) => {
  const cartId = idIn(req.params, "id", "CART_NOT_FOUND")
  await takeOutVoucherWorkflow(req.scope).run({ input: { cartId, code: req.validatedBody.code } })
  res.json({ cart: await readCartView(req.scope, { cartId, ...readerOf(req) }) })
}
