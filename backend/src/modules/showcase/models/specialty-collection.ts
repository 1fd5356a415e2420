import { model } from "@medusajs/framework/utils"

/** A story and a choice of goods: its members are what rule and hand select on the day of reading. */
export const SpecialtyCollection = model
  .define("specialty_collection", {
    id: model.id({ prefix: "scol" }).primaryKey(),
    slug: model.text(),
    title_vi: model.text(),
    title_en: model.text(),
    story_vi: model.text(),
    story_en: model.text(),
    region: model.text().nullable(),
    /** Codes of the communes whose story it tells; null where nobody named any. */
    communes: model.json().nullable(),
    /** Months 1–12 in which it is at its best. */
    months: model.json(),
    rule: model.json(),
    /** Product ids; the seed writes handles. */
    pinned: model.json(),
    excluded: model.json(),
    /** Name of the picture drawn for it. */
    motif: model.text(),
    /** The office's own picture, which takes the place of the drawn one. */
    picture_id: model.text().nullable(),
    /** What people decided; scheduled and ended follow from the two instants below (`state.ts`). */
    state: model.enum(["draft", "published", "archived"]).default("draft"),
    /** From when and until when a published one shows; null leaves that side open. */
    publish_at: model.dateTime().nullable(),
    end_at: model.dateTime().nullable(),
    position: model.number().default(0),
    revision: model.number().default(1),
    demonstration: model.boolean().default(true),
  })
  .indexes([{ on: ["slug"], unique: true, where: "deleted_at IS NULL" }])
