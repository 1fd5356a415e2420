import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createTranslationsWorkflow } from "@medusajs/medusa/core-flows"
import type { SeededProduct } from "./products"
import { packTitleEn } from "./read-data"

const LOCALE = "en-US"

/** English words of products and packs, kept by the Translation module; Vietnamese is the base text. */
export async function seedEnglish(
  container: MedusaContainer,
  goods: readonly SeededProduct[],
): Promise<void> {
  const wanted = goods.flatMap(({ id, seed, variantIds }) => [
    {
      reference: "product",
      reference_id: id,
      locale_code: LOCALE,
      translations: { title: seed.name.en, description: seed.description.en },
    },
    ...seed.variants.flatMap((variant) => {
      const variantId = variantIds.get(variant.sku)
      const title = packTitleEn[variant.title]
      return variantId && title
        ? [
            {
              reference: "product_variant",
              reference_id: variantId,
              locale_code: LOCALE,
              translations: { title },
            },
          ]
        : []
    }),
  ])
  const existing = await container
    .resolve(Modules.TRANSLATION)
    .listTranslations({ locale_code: LOCALE }, { select: ["id", "reference_id"], take: null })
  const known = new Set(existing.map((row) => row.reference_id))
  const translations = wanted.filter((row) => !known.has(row.reference_id))
  if (translations.length > 0) await createTranslationsWorkflow(container).run({ input: { translations } })
}
