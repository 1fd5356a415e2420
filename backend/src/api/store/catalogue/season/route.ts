import type { SeasonQuery, SeasonResponse } from "@cho-phien/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import { seasonPage } from "../read/season"

export const GET = async (req: MedusaRequest, res: MedusaResponse<SeasonResponse>) => {
  const { lang } = req.validatedQuery as z.infer<typeof SeasonQuery>
  res.json(await seasonPage(req.scope, lang))
}
