import type { NewShippingRateBody, OfficeShippingResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setShippingRateWorkflow } from "../../../workflows/shipping/set-rate"
import { readOfficeShipping } from "./read"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<OfficeShippingResponse>) => {
  res.json(await readOfficeShipping(req.scope))
}

export const POST = async (
  req: AuthenticatedMedusaRequest<NewShippingRateBody>,
  res: MedusaResponse<OfficeShippingResponse>,
) => {
  const input = { ...req.validatedBody, actor: req.auth_context.actor_id }
  await setShippingRateWorkflow(req.scope).run({ input })
  res.status(201).json(await readOfficeShipping(req.scope))
}
