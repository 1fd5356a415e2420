import { model } from "@medusajs/framework/utils"

/** A row of the table: one way into one zone from a day on, until a later row begins. Whole đồng with VAT. */
export const ShippingRate = model
  .define("shipping_rate", {
    id: model.id({ prefix: "shrt" }).primaryKey(),
    way: model.enum(["standard", "fast"]),
    zone: model.enum(["same_province", "same_region", "other_region"]),
    first_kg_dong: model.number(),
    next_half_kg_dong: model.number(),
    cold_dong: model.number(),
    /** Days on the road. */
    days_min: model.number(),
    days_max: model.number(),
    /** `YYYY-MM-DD`. */
    starts_on: model.text(),
    note: model.text().default(""),
    demonstration: model.boolean().default(false),
    /** Admin user; null: the seed. */
    made_by: model.text().nullable(),
  })
  .indexes([{ on: ["way", "zone", "starts_on"], unique: true, where: "deleted_at IS NULL" }])
  .checks([
    {
      name: "CHK_shipping_rate_dong",
      expression: (columns) =>
        `${columns.first_kg_dong} >= 0 and ${columns.next_half_kg_dong} >= 0 and ${columns.cold_dong} >= 0`,
    },
    {
      name: "CHK_shipping_rate_days",
      expression: (columns) => `${columns.days_min} between 0 and ${columns.days_max}`,
    },
  ])
