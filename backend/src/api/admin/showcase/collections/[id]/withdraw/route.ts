import type { OfficeCollectionResponse, WithdrawCollectionBody } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withdrawCollectionWorkflow } from "../../../../../../workflows/showcase/withdraw-collection"
import { readOfficeCollection } from "../../../read"

export const POST = async (
  req: AuthenticatedMedusaRequest<WithdrawCollectionBody>,
  res: MedusaResponse<OfficeCollectionResponse>,
) => {
  const id = req.params.id ?? ""
  const input = { ...req.validatedBody, id, actor: req.auth_context.actor_id }
  await withdrawCollectionWorkflow(req.scope).run({ input })
  res.json(await readOfficeCollection(req.scope, id))
}
