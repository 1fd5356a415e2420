import { model } from "@medusajs/framework/utils"

/** How a variant is packed for trade: unit → inner → case → pallet. */
export const CasePack = model
  .define(
    { name: "case_pack", tableName: "wholesale_case_pack" },
    {
      id: model.id({ prefix: "wpck" }).primaryKey(),
      variant_id: model.text(),
      units_per_inner: model.number().nullable(),
      units_per_case: model.number(),
      cases_per_layer: model.number().nullable(),
      layers_per_pallet: model.number().nullable(),
      unit_gtin: model.text().nullable(),
      inner_gtin: model.text().nullable(),
      case_gtin: model.text().nullable(),
      case_weight_grams: model.number().nullable(),
      case_length_cm: model.number().nullable(),
      case_width_cm: model.number().nullable(),
      case_height_cm: model.number().nullable(),
      first_order_min_cases: model.number().default(1),
      min_cases: model.number().default(1),
      step_cases: model.number().default(1),
      /** Working days before a case can leave. */
      lead_days: model.number().default(3),
      /** Cases that can be made in a week; null: not known. */
      weekly_cases: model.number().nullable(),
      demonstration: model.boolean().default(false),
    },
  )
  .indexes([{ on: ["variant_id"], unique: true, where: "deleted_at IS NULL" }])
