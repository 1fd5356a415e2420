import type { ProducerListQuery, ProducerListResponse } from "@cho-phien/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import { listProducers } from "../read/producers"

export const GET = async (req: MedusaRequest, res: MedusaResponse<ProducerListResponse>) => {
  res.json(await listProducers(req.scope, req.validatedQuery as z.infer<typeof ProducerListQuery>))
}
