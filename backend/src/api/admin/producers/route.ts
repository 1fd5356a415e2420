import type {
  CreateProducerBody,
  OfficeProducerListResponse,
  OfficeProducerQuery,
  OfficeProducerResponse,
} from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createProducerWorkflow } from "../../../workflows/producer/create-producer"
import { listProducers, readProducer } from "./read"

export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, OfficeProducerQuery>,
  res: MedusaResponse<OfficeProducerListResponse>,
) => {
  res.json(await listProducers(req.scope, req.validatedQuery as OfficeProducerQuery))
}

export const POST = async (
  req: AuthenticatedMedusaRequest<CreateProducerBody>,
  res: MedusaResponse<OfficeProducerResponse>,
) => {
  const { result } = await createProducerWorkflow(req.scope).run({ input: req.validatedBody })
  res.status(201).json(await readProducer(req.scope, result.id))
}
