import type { OfficeCollectionResponse, PublishCollectionBody } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { publishCollectionWorkflow } from "../../../../../../workflows/showcase/publish-collection"
import { readOfficeCollection } from "../../../read"

export const POST = async (
  req: AuthenticatedMedusaRequest<PublishCollectionBody>,
  res: MedusaResponse<OfficeCollectionResponse>,
) => {
  const id = req.params.id ?? ""
  const input = { ...req.validatedBody, id, actor: req.auth_context.actor_id }
  await publishCollectionWorkflow(req.scope).run({ input })
  res.json(await readOfficeCollection(req.scope, id))
}
