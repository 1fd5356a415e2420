import type { CollectionDetailQuery, CollectionDetailResponse } from "@cho-phien/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import { slugIn } from "../../not-found"
import { collectionPage } from "../../read/collections"

export const GET = async (req: MedusaRequest, res: MedusaResponse<CollectionDetailResponse>) => {
  const query = req.validatedQuery as z.infer<typeof CollectionDetailQuery>
  if (query.preview !== undefined) res.setHeader("Cache-Control", "private, no-store")
  res.json(await collectionPage(req.scope, slugIn(req.params.slug, "collection"), query))
}
