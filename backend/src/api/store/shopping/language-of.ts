import type { Lang } from "@cho-phien/contract"
import type { MedusaRequest } from "@medusajs/framework/http"

/** The language that `validQuery` found in the address. */
export const languageOf = (req: MedusaRequest): Lang => (req.validatedQuery.lang === "en" ? "en" : "vi")
