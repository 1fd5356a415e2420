import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Offer } from "./offer"

const LOCALE = "en-US"

/**
 * The same offers under their English names; a missing one stays Vietnamese. What is drawn stays as it is: the
 * picture is chosen by the Vietnamese name.
 */
export async function inEnglish(
  container: MedusaContainer,
  offers: ReadonlyMap<string, Offer>,
): Promise<Map<string, Offer>> {
  const ids = [...offers.values()].flatMap((offer) => [offer.variantId, offer.productId])
  const rows = await container
    .resolve(Modules.TRANSLATION)
    .listTranslations(
      { locale_code: LOCALE, reference_id: ids },
      { select: ["id", "reference_id", "translations"], take: null },
    )
  const titles = new Map(rows.map((row) => [row.reference_id, titleIn(row.translations)]))
  return new Map(
    [...offers].map(([variantId, offer]) => {
      const name = titles.get(offer.productId) ?? offer.name
      const packTitle = titles.get(variantId) ?? offer.packTitle
      return [variantId, { ...offer, name, packTitle, picture: { ...offer.picture, alt: name } }]
    }),
  )
}

function titleIn(translations: unknown): string | undefined {
  if (typeof translations !== "object" || translations === null || !("title" in translations))
    return undefined
  return typeof translations.title === "string" && translations.title !== "" ? translations.title : undefined
}
