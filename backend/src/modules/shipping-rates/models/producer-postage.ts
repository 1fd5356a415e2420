import { model } from "@medusajs/framework/utils"

/** Where the parcels of one producer, that is of one shipping profile, leave from and what their postage depends on. */
export const ProducerPostage = model
  .define("producer_postage", {
    id: model.id({ prefix: "ppst" }).primaryKey(),
    shipping_profile_id: model.text().unique(),
    origin_province_code: model.text(),
    /** Its goods must stay cold on the road. */
    keeps_cold: model.boolean().default(false),
    /** From what worth of goods the producer carries the postage, whole đồng at list prices; null: never. */
    free_from_dong: model.number().nullable(),
    demonstration: model.boolean().default(false),
    /** Admin user; null: the seed. */
    made_by: model.text().nullable(),
  })
  .checks([
    {
      name: "CHK_producer_postage_free_from",
      expression: (columns) => `${columns.free_from_dong} is null or ${columns.free_from_dong} > 0`,
    },
  ])
