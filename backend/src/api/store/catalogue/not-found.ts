import { Slug } from "@cho-phien/contract"
import { MedusaError } from "@medusajs/framework/utils"

export type CatalogueNoun = "product" | "producer" | "collection" | "place"

/** 404 with a code that says what is missing, e.g. PRODUCT_NOT_FOUND. */
export const notFound = (noun: CatalogueNoun): MedusaError =>
  new MedusaError(MedusaError.Types.NOT_FOUND, `There is no such ${noun}`, `${noun.toUpperCase()}_NOT_FOUND`)

/** The slug in an address; what cannot be one is as unknown as one that nobody has. */
export function slugIn(value: string | undefined, noun: CatalogueNoun): string {
  const slug = Slug.safeParse(value)
  if (!slug.success) throw notFound(noun)
  return slug.data
}
