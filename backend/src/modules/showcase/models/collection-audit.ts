import { model } from "@medusajs/framework/utils"

/** Who did what to a collection and when; `before` and `after` hold only what changed. Rows are added, never changed. */
export const CollectionAudit = model
  .define("collection_audit", {
    id: model.id({ prefix: "scau" }).primaryKey(),
    collection_id: model.text(),
    deed: model.enum(["created", "edited", "published", "scheduled", "withdrawn", "archived"]),
    /** Id of the admin user, or the name of the program that did it. */
    actor: model.text(),
    at: model.dateTime(),
    before: model.json().nullable(),
    after: model.json().nullable(),
  })
  .indexes([{ on: ["collection_id", "at"] }])
