import { model } from "@medusajs/framework/utils"

/** Net content of a variant; its gross weight stays on Medusa's variant. Both measures null: sold by the piece. */
export const Pack = model
  .define("pack", {
    id: model.id({ prefix: "pack" }).primaryKey(),
    variant_id: model.text(),
    net_weight_grams: model.number().nullable(),
    volume_ml: model.number().nullable(),
    /** Whether companies can have it by the case; null: nobody has said. Who pays what for a case is not told here. */
    sold_by_case: model.boolean().nullable(),
  })
  .indexes([{ on: ["variant_id"], unique: true, where: "deleted_at IS NULL" }])
