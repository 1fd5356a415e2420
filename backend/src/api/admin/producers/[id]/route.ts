import type { OfficeProducerResponse, UpdateProducerBody } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { updateProducerWorkflow } from "../../../../workflows/producer/update-producer"
import { readProducer } from "../read"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<OfficeProducerResponse>) => {
  res.json(await readProducer(req.scope, req.params.id ?? ""))
}

export const POST = async (
  req: AuthenticatedMedusaRequest<UpdateProducerBody>,
  res: MedusaResponse<OfficeProducerResponse>,
) => {
  const id = req.params.id ?? ""
  await updateProducerWorkflow(req.scope).run({ input: { ...req.validatedBody, id } })
  res.json(await readProducer(req.scope, id))
}
