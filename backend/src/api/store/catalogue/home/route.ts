import type { HomeQuery, HomeResponse } from "@cho-phien/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import { homePage } from "../read/home"

export const GET = async (req: MedusaRequest, res: MedusaResponse<HomeResponse>) => {
  const { lang } = req.validatedQuery as z.infer<typeof HomeQuery>
  res.json(await homePage(req.scope, lang))
}
