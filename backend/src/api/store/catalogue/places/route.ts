import type { PlaceListQuery, PlaceListResponse } from "@cho-phien/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import { listPlaces } from "../read/places"

export const GET = async (req: MedusaRequest, res: MedusaResponse<PlaceListResponse>) => {
  const { lang } = req.validatedQuery as z.infer<typeof PlaceListQuery>
  res.json({ places: await listPlaces(req.scope, lang) })
}
