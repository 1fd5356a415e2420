import { z } from "@medusajs/framework/zod"

/** Which products a collection takes. Every field that is present must hold; an empty rule takes everything. */
export const CollectionRule = z.object({
  commune_in: z.array(z.string()).optional(),
  set_in: z.array(z.string()).optional(),
  group_in: z.array(z.string()).optional(),
  /** Stars of a certificate valid on the day of reading. */
  stars_min: z.int().optional(),
  tags_any: z.array(z.string()).optional(),
  season_any: z.array(z.int()).optional(),
  promotable_only: z.boolean().optional(),
})
export type CollectionRule = z.infer<typeof CollectionRule>

/** The JSON columns of a collection, read back with their types. */
export const CollectionChoice = z.object({
  rule: CollectionRule,
  pinned: z.array(z.string()),
  excluded: z.array(z.string()),
  months: z.array(z.int().min(1).max(12)),
})
export type CollectionChoice = z.infer<typeof CollectionChoice>
