import { model } from "@medusajs/framework/utils"

/**
 * A line of the office's list of other names. A line with the words of a line that the shop comes with replaces it;
 * one without `means` switches it off.
 */
export const SearchSynonym = model
  .define("search_synonym", {
    id: model.id({ prefix: "ssyn" }).primaryKey(),
    /** As written, with marks; `^` in front binds the words to the beginning of a name. */
    words: model.text(),
    /** Lower case, NFC: two lines with the same words are one line. */
    words_key: model.text(),
    means: model.json(),
    /** The words keep themselves to themselves: `chè lam` is a cake and no tea. */
    whole: model.boolean().default(false),
  })
  .indexes([{ on: ["words_key"], unique: true, where: "deleted_at IS NULL" }])
