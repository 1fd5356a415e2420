import { z } from "@medusajs/framework/zod"

/** Which products a collection takes. Every condition that is present must hold; a rule without any takes nothing. */
export const CollectionRule = z.object({
  commune_in: z.array(z.string()).optional(),
  set_in: z.array(z.string()).optional(),
  group_in: z.array(z.string()).optional(),
  /** Ids. */
  producer_in: z.array(z.string()).optional(),
  /** Stars of a certificate valid on the day of reading. */
  stars_min: z.int().optional(),
  tags_any: z.array(z.string()).optional(),
  season_any: z.array(z.int()).optional(),
  /** Bounds of the lowest price of a pack, whole đồng, VAT included; both are within. */
  price_from_dong: z.int().optional(),
  price_to_dong: z.int().optional(),
})
export type CollectionRule = z.infer<typeof CollectionRule>

/** The JSON columns of a collection, read back with their types. */
export const CollectionChoice = z.object({
  rule: CollectionRule,
  pinned: z.array(z.string()),
  excluded: z.array(z.string()),
  months: z.array(z.int().min(1).max(12)),
  communes: z
    .array(z.string())
    .nullable()
    .transform((codes) => codes ?? []),
})
export type CollectionChoice = z.infer<typeof CollectionChoice>
