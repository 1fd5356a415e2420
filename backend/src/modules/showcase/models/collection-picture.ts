import { model } from "@medusajs/framework/utils"

/**
 * A picture that the office gave a collection, written anew by us. A new one is a new row, so that whatever names the
 * old one (a page in a cache, the audit) goes on showing it.
 */
export const CollectionPicture = model
  .define("collection_picture", {
    id: model.id({ prefix: "scpic" }).primaryKey(),
    collection_id: model.text(),
    /** The webp, base64. */
    content: model.text(),
  })
  .indexes([{ on: ["collection_id"] }])
