import { model } from "@medusajs/framework/utils"

/**
 * One row per listed product, rebuilt by `refresh-catalogue-entries` from what owns each fact.
 * It holds no star: the badge is joined at reading from certificates valid on that day.
 */
export const CatalogueEntry = model
  .define("catalogue_entry", {
    id: model.id({ prefix: "cent" }).primaryKey(),
    product_id: model.text(),
    handle: model.text(),
    /** Place in the mixed default order, from 0. */
    position: model.number().default(0),
    name_vi: model.text(),
    name_en: model.text(),
    /** Folded words of name, producer, commune, group and tags in both languages, each after a space. */
    search_text: model.text(),
    group_code: model.text(),
    set_code: model.text(),
    commune_code: model.text(),
    producer_id: model.text(),
    producer_slug: model.text(),
    producer_name: model.text(),
    age_restricted: model.boolean(),
    promotable: model.boolean(),
    /** Lowest price of a pack, whole đồng, VAT included. */
    price_from_dong: model.number(),
    available_units: model.number(),
    availability: model.enum(["in_stock", "low", "out"]),
    /** A pack of it is sold by the case. */
    wholesale: model.boolean().default(false),
    tags: model.json(),
    season_months: model.json().nullable(),
    listed_at: model.dateTime(),
    /** Everything a card or page shows that no filter asks for (see `entry-doc.ts`). */
    doc: model.json(),
  })
  .indexes([
    { on: ["product_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["handle"], where: "deleted_at IS NULL" },
    { on: ["position"] },
    { on: ["group_code"] },
    { on: ["commune_code"] },
    { on: ["producer_slug"] },
  ])
