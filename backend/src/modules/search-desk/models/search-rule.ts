import { model } from "@medusajs/framework/utils"

/** What the office decided for one query, between two days of Vietnam (both included; null means open). */
export const SearchRule = model
  .define("search_rule", {
    id: model.id({ prefix: "srul" }).primaryKey(),
    kind: model.enum(["pin", "hide", "redirect"]),
    /** The query as the office wrote it. */
    words: model.text(),
    /** Folded words: what a query is compared by. */
    words_key: model.text(),
    /** The product of a pin or hide. */
    product_id: model.text().nullable(),
    /** The path of a redirect, within the shop. */
    path: model.text().nullable(),
    /** The order of pins, from 0. */
    position: model.number().default(0),
    from_on: model.text().nullable(),
    until_on: model.text().nullable(),
    note: model.text().nullable(),
  })
  .indexes([{ on: ["words_key"] }])
