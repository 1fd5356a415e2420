import { model } from "@medusajs/framework/utils"

/** A story and a rule: its members are what the rule selects on the day of reading, pinned ones first. */
export const SpecialtyCollection = model
  .define("specialty_collection", {
    id: model.id({ prefix: "scol" }).primaryKey(),
    slug: model.text(),
    title_vi: model.text(),
    title_en: model.text(),
    story_vi: model.text(),
    story_en: model.text(),
    region: model.text().nullable(),
    /** Months 1–12 in which it is at its best. */
    months: model.json(),
    rule: model.json(),
    /** Product handles. */
    pinned: model.json(),
    excluded: model.json(),
    /** Name of the picture drawn for it. */
    motif: model.text(),
    state: model.enum(["draft", "published"]).default("draft"),
    position: model.number().default(0),
    demonstration: model.boolean().default(true),
  })
  .indexes([{ on: ["slug"], unique: true, where: "deleted_at IS NULL" }])
