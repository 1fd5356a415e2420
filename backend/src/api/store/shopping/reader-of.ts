import type { MedusaRequest } from "@medusajs/framework/http"
import { languageOf } from "./language-of"

/** In which language and for which province a cart is shown, as `validQuery(CartQuery)` found it in the address. */
export function readerOf(req: MedusaRequest) {
  const { province } = req.validatedQuery
  return { language: languageOf(req), provinceCode: typeof province === "string" ? province : null }
}
