import type { PlaceDetailQuery, PlaceDetailResponse } from "@cho-phien/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import { slugIn } from "../../not-found"
import { placePage } from "../../read/place-page"

export const GET = async (req: MedusaRequest, res: MedusaResponse<PlaceDetailResponse>) => {
  const query = req.validatedQuery as z.infer<typeof PlaceDetailQuery>
  res.json(await placePage(req.scope, slugIn(req.params.slug, "place"), query))
}
