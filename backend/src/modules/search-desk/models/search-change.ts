import { model } from "@medusajs/framework/utils"

/**
 * The outbox of the index: one row per product, `id` is the product's. It waits while `revision` is ahead of
 * `written_revision`, so a change that comes during a write is not taken for written.
 */
export const SearchChange = model
  .define("search_change", {
    id: model.text().primaryKey(),
    changed_at: model.dateTime(),
    revision: model.number().default(1),
    written_revision: model.number().default(0),
    /** Hash of the document that was written last, and the version of the index it went to. */
    written_hash: model.text().nullable(),
    written_to: model.number().nullable(),
    attempts: model.number().default(0),
    /** Not before this instant; null means now. */
    retry_at: model.dateTime().nullable(),
    last_error: model.text().nullable(),
  })
  .indexes([{ on: ["changed_at"] }, { on: ["retry_at"], where: "revision > written_revision" }])
