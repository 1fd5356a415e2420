import { model } from "@medusajs/framework/utils"

/** What a case costs from so many cases on, VAT included: for everybody, for one group, or for one company. */
export const CaseTier = model
  .define(
    { name: "case_tier", tableName: "wholesale_case_tier" },
    {
      id: model.id({ prefix: "wtie" }).primaryKey(),
      variant_id: model.text(),
      company_id: model.text().nullable(),
      buyer_group: model.text().nullable(),
      min_cases: model.number(),
      /** As agreed: a case price, never a multiple of a rounded unit price. */
      case_price_dong: model.bigNumber(),
      demonstration: model.boolean().default(false),
    },
  )
  .indexes([{ on: ["variant_id"] }, { on: ["company_id"] }])
