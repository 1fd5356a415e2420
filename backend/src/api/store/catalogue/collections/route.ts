import type { CollectionListQuery, CollectionListResponse } from "@cho-phien/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import { listCollections } from "../read/collections"

export const GET = async (req: MedusaRequest, res: MedusaResponse<CollectionListResponse>) => {
  const { lang } = req.validatedQuery as z.infer<typeof CollectionListQuery>
  res.json({ collections: await listCollections(req.scope, lang) })
}
