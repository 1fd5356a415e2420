import { model } from "@medusajs/framework/utils"

/**
 * How often a query was asked on a day of Vietnam. There is nobody in it: no session, customer or address; texts that
 * could be about a person are counted without their words (`countable-text.ts`).
 */
export const SearchTally = model
  .define("search_tally", {
    id: model.id({ prefix: "stal" }).primaryKey(),
    day: model.text(),
    /** Folded words; empty for texts that are not kept. */
    text_key: model.text(),
    /** One way it was written, in lower case. */
    text: model.text(),
    lang: model.enum(["vi", "en"]),
    how: model.text(),
    /** Nothing; up to 5; up to 20; more: the log keeps no exact numbers. */
    found: model.enum(["none", "few", "some", "many"]),
    asked: model.number().default(0),
  })
  .indexes([
    {
      name: "IDX_search_tally_unique",
      on: ["day", "text_key", "lang", "how", "found"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    { on: ["text_key"] },
  ])
