import { z } from "zod"
import productsFile from "./data/demo-products.json"

const Case = z.object({
  units: z.int().positive(),
  length_cm: z.number(),
  width_cm: z.number(),
  height_cm: z.number(),
})
const Products = z.array(
  z.object({ variants: z.array(z.object({ sku: z.string(), case: Case.partial().nullable().optional() })) }),
)

/** Millimetres, as Medusa keeps the sides of a variant. */
export interface PackSize {
  length: number
  width: number
  height: number
}

/**
 * The room one pack takes: a slice of its case, which is how the demonstration's cases are packed. Packs without a
 * measured case have no size; they are priced by their gross weight.
 */
export const packSizes: ReadonlyMap<string, PackSize> = new Map(
  Products.parse(productsFile.products).flatMap(({ variants }) =>
    variants.flatMap(({ sku, case: box }) => {
      const whole = Case.safeParse(box)
      if (!whole.success) return []
      const { units, length_cm, width_cm, height_cm } = whole.data
      const size = {
        length: length_cm * 10,
        width: width_cm * 10,
        height: Math.ceil((height_cm * 10) / units),
      }
      return [[sku, size] as const]
    }),
  ),
)
