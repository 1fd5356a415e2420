import type { ProducerDetailQuery, ProducerDetailResponse } from "@cho-phien/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import { slugIn } from "../../not-found"
import { producerPage } from "../../read/producers"

export const GET = async (req: MedusaRequest, res: MedusaResponse<ProducerDetailResponse>) => {
  const query = req.validatedQuery as z.infer<typeof ProducerDetailQuery>
  res.json(await producerPage(req.scope, slugIn(req.params.slug, "producer"), query))
}
