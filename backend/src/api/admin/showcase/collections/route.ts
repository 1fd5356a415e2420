import type {
  CreateCollectionBody,
  OfficeCollectionListResponse,
  OfficeCollectionQuery,
  OfficeCollectionResponse,
} from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createCollectionWorkflow } from "../../../../workflows/showcase/create-collection"
import { listOfficeCollections, readOfficeCollection } from "../read"

export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, OfficeCollectionQuery>,
  res: MedusaResponse<OfficeCollectionListResponse>,
) => {
  res.json(await listOfficeCollections(req.scope, req.validatedQuery as OfficeCollectionQuery))
}

export const POST = async (
  req: AuthenticatedMedusaRequest<CreateCollectionBody>,
  res: MedusaResponse<OfficeCollectionResponse>,
) => {
  const input = { ...req.validatedBody, actor: req.auth_context.actor_id }
  const { result } = await createCollectionWorkflow(req.scope).run({ input })
  res.status(201).json(await readOfficeCollection(req.scope, result.id))
}
