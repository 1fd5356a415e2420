import { model } from "@medusajs/framework/utils"

/** A chủ thể OCOP: who makes and answers for products of the programme. */
export const Producer = model
  .define("producer", {
    id: model.id({ prefix: "pdcr" }).primaryKey(),
    name: model.text(),
    slug: model.text(),
    legal_form: model.enum(["cooperative", "cooperative_group", "enterprise", "household"]),
    /** Present commune, five digits (two-level addresses since 1 July 2025). */
    commune_code: model.text(),
    /** The district as it was called until 1 July 2025; a label, never an address. */
    district_then: model.text().nullable(),
    story_vi: model.text().default(""),
    story_en: model.text().default(""),
    year_founded: model.number().nullable(),
    /** Working days from an order to the hand-over to the carrier. */
    handling_days: model.number().default(2),
    ships_cold: model.boolean().default(false),
    /** ISO weekdays, 1 = Monday. */
    dispatch_weekdays: model.json(),
    email: model.text().nullable(),
    /** Where the facts come from: a list of { title, site, url }. */
    source: model.json(),
    /** Films and articles about it: a list of { kind, title, url }; null where nobody gave any. */
    media: model.json().nullable(),
    /** The name stands in a public source. */
    real_name: model.boolean().default(false),
    /** At least one field is invented; pages must say so. */
    demonstration: model.boolean().default(false),
    /** Name and slug without marks, lower case; what a search looks in. */
    folded_name: model.text(),
    revision: model.number().default(1),
  })
  .indexes([
    { name: "IDX_producer_slug_unique", on: ["slug"], unique: true, where: "deleted_at IS NULL" },
    { on: ["commune_code"] },
    { on: ["folded_name"] },
  ])
  .checks([
    { name: "CHK_producer_commune_code", expression: (columns) => `${columns.commune_code} ~ '^[0-9]{5}$'` },
    {
      name: "CHK_producer_handling_days",
      expression: (columns) => `${columns.handling_days} between 0 and 60`,
    },
  ])
