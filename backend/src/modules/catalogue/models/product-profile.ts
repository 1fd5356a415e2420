import { model } from "@medusajs/framework/utils"

/** What the catalogue knows of a product beyond Medusa: its OCOP set, place, nature, age limit and VAT treatment. */
export const ProductProfile = model
  .define("product_profile", {
    id: model.id({ prefix: "prof" }).primaryKey(),
    product_id: model.text(),
    /** Group and set of Decision 148/QĐ-TTg, annex I. */
    group_code: model.enum(["food", "beverage", "herbal", "handicraft", "ornamental", "tourism"]),
    set_code: model.text(),
    /** Present commune, five digits; never matched by name. */
    commune_code: model.text(),
    nature: model.enum(["unprocessed", "processed", "alcohol", "craft", "service"]),
    storage: model.enum(["ambient", "cool_dry", "chilled", "frozen", "none"]),
    shelf_life_days: model.number().nullable(),
    /** Months 1–12; null means all year. */
    season_months: model.json().nullable(),
    tags: model.json(),
    ingredients_vi: model.text().nullable(),
    ingredients_en: model.text().nullable(),
    alcohol_abv: model.float().nullable(),
    age_restricted: model.boolean().default(false),
    /** Spirits are sold, not promoted: false keeps a product out of collections and recommendations. */
    promotable: model.boolean().default(true),
    /** A `VatTreatment` of `@cho-phien/trade`, declared by the producer and reviewed by the operator. */
    vat_treatment: model.text(),
    real_name: model.boolean().default(false),
    demonstration: model.boolean().default(true),
    sources: model.json(),
    ocop_ref: model.text().nullable(),
  })
  .indexes([{ on: ["product_id"], unique: true, where: "deleted_at IS NULL" }])
