import { model } from "@medusajs/framework/utils"

/**
 * An address that led, or still leads, to a thing. The address a thing has now is not told from here: whoever owns
 * it is asked, so that a name taken back is no redirect to itself.
 */
export const OldPath = model
  .define("old_path", {
    id: model.id({ prefix: "opth" }).primaryKey(),
    kind: model.enum(["product", "producer", "collection"]),
    /** Handle or slug. Taken by another thing later, that one answers first. */
    path: model.text(),
    target_id: model.text(),
  })
  .indexes([{ name: "IDX_old_path_unique", on: ["kind", "path"], unique: true, where: "deleted_at IS NULL" }])
