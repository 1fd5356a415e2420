import type { CartResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { startCartWorkflow } from "../../../../workflows/purchase/start-cart"
import { languageOf } from "../language-of"
import { readCartView } from "../views/read-cart-view"

type Request = MedusaStoreRequest & Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>

export const POST = async (req: Request, res: MedusaResponse<CartResponse>) => {
  const [salesChannelId] = req.publishable_key_context.sales_channel_ids
  if (!salesChannelId)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "The publishable key has no sales channel")
  const { result } = await startCartWorkflow(req.scope).run({
    input: { salesChannelId, customerId: req.auth_context?.actor_id || null },
  })
  const cart = await readCartView(req.scope, { cartId: result.id, language: languageOf(req) })
  res.status(201).json({ cart })
}
