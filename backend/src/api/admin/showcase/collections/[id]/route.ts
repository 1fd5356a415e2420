import type { EditCollectionBody, OfficeCollectionResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { editCollectionWorkflow } from "../../../../../workflows/showcase/edit-collection"
import { readOfficeCollection } from "../../read"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<OfficeCollectionResponse>) => {
  res.json(await readOfficeCollection(req.scope, req.params.id ?? ""))
}

export const POST = async (
  req: AuthenticatedMedusaRequest<EditCollectionBody>,
  res: MedusaResponse<OfficeCollectionResponse>,
) => {
  const id = req.params.id ?? ""
  const input = { ...req.validatedBody, id, actor: req.auth_context.actor_id }
  await editCollectionWorkflow(req.scope).run({ input })
  res.json(await readOfficeCollection(req.scope, id))
}
