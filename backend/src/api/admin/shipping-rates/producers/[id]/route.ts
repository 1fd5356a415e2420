import type { FreeShippingBody, OfficeShippingResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setFreeShippingWorkflow } from "../../../../../workflows/shipping/set-free-shipping"
import { readOfficeShipping } from "../../read"

export const POST = async (
  req: AuthenticatedMedusaRequest<FreeShippingBody>,
  res: MedusaResponse<OfficeShippingResponse>,
) => {
  const { freeFromDong } = req.validatedBody
  const input = { producerId: req.params.id ?? "", freeFromDong, actor: req.auth_context.actor_id }
  await setFreeShippingWorkflow(req.scope).run({ input })
  res.json(await readOfficeShipping(req.scope))
}
