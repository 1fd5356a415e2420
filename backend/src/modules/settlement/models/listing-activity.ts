import { model } from "@medusajs/framework/utils"

/** What a household does when it sells a product, from a day on: approved by an operator, frozen on each line sold. */
export const ListingActivity = model
  .define("listing_activity", {
    id: model.id({ prefix: "lact" }).primaryKey(),
    product_id: model.text(),
    /** A `TaxActivity` of `@cho-phien/trade`. */
    activity: model.text(),
    starts_on: model.text(),
    approved_by: model.text().nullable(),
    approved_at: model.dateTime().nullable(),
    /** What it was judged by. */
    note: model.text().default(""),
    demonstration: model.boolean().default(false),
  })
  .indexes([{ on: ["product_id", "starts_on"], unique: true, where: "deleted_at IS NULL" }])
