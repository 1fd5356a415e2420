import { z } from "zod"
import shippingFile from "./data/demo-shipping.json"

const Rate = z.object({
  way: z.enum(["standard", "fast"]),
  zone: z.enum(["same_province", "same_region", "other_region"]),
  first_kg_dong: z.int(),
  next_half_kg_dong: z.int(),
  cold_dong: z.int(),
  days_min: z.int(),
  days_max: z.int(),
})

const Voucher = z.object({
  code: z.string(),
  title_vi: z.string(),
  title_en: z.string(),
  kind: z.enum(["percentage", "fixed"]),
  value: z.int(),
  bearer: z.enum(["platform", "producer"]),
  /** Slug. */
  producer: z.string().nullable(),
  minimum_dong: z.int(),
  limit: z.int().nullable(),
  per_buyer: z.int().nullable(),
})

/** Postage, the display point and the vouchers of the demonstration: all invented. */
export const demoShipping = z
  .object({
    starts_on: z.string(),
    rates: z.array(Rate),
    /** By legal form; others never carry the postage. */
    free_from_dong: z.record(z.string(), z.int()),
    display_point: z.object({
      slug: z.string(),
      name_vi: z.string(),
      name_en: z.string(),
      street: z.string(),
      commune_code: z.string(),
      hours_vi: z.string(),
      hours_en: z.string(),
    }),
    vouchers: z.array(Voucher),
  })
  .parse(shippingFile)
