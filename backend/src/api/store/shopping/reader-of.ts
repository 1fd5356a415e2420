import type { MedusaRequest } from "@medusajs/framework/http"
import { languageOf } from "./language-of"

/** In which language, for which province and with which deliveries a cart is shown, as `validQuery(CartQuery)` found it. */
export function readerOf(req: MedusaRequest) {
  const { province, ways } = req.validatedQuery
  return {
    language: languageOf(req),
    provinceCode: typeof province === "string" ? province : null,
    chosen: typeof ways === "string" ? chosenIn(ways) : {},
  }
}

const chosenIn = (ways: string): Record<string, string> =>
  Object.fromEntries(
    ways.split(",").flatMap((pair) => {
      const [slug, option, more] = pair.split(":")
      return slug && option && more === undefined ? [[slug, option]] : []
    }),
  )
