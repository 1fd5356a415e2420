import { z } from "zod"
import productsFile from "./data/demo-products.json"

const TradePack = z.object({
  sku: z.string(),
  case: z
    .object({
      units: z.int().positive(),
      gross_weight_g: z.int().nullable(),
      length_cm: z.int().nullable(),
      width_cm: z.int().nullable(),
      height_cm: z.int().nullable(),
      min_cases: z.int().positive(),
      step_cases: z.int().positive(),
    })
    .nullable()
    .default(null),
  tiers: z
    .array(z.object({ min_cases: z.int().positive(), unit_price_vnd: z.int().positive() }))
    .nullable()
    .default(null),
})

/** Packs of the demonstration that are sold by the case, with their tiers. */
export const tradePacks = z
  .object({ products: z.array(z.object({ variants: z.array(TradePack) })) })
  .parse(productsFile)
  .products.flatMap((product) => product.variants)
  .flatMap(({ sku, case: packing, tiers }) =>
    packing && tiers && tiers.length > 0 ? [{ sku, packing, tiers }] : [],
  )
