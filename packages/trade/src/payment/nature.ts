/** What a product is before the law of selling; the operator sets it, producers declare it. */
export const PRODUCT_NATURES = ["unprocessed", "processed", "alcohol", "craft", "service"] as const
export type ProductNature = (typeof PRODUCT_NATURES)[number]

/** Whether a stored or sent word is a nature. */
export function isProductNature(word: string): word is ProductNature {
  return PRODUCT_NATURES.some((nature) => nature === word)
}
