import { model } from "@medusajs/framework/utils"

/**
 * A photo of what is wrong, written anew by us. It lies in the database and in no folder: only a route that has checked
 * the reader can send it, on whatever server it runs.
 */
export const ReturnPhoto = model
  .define("return_photo", {
    id: model.id({ prefix: "rphot" }).primaryKey(),
    return_request_id: model.text(),
    position: model.number(),
    /** The webp, base64. */
    content: model.text(),
  })
  .indexes([{ on: ["return_request_id", "position"] }])
