import { model } from "@medusajs/framework/utils"

/** What a buyer says of a product that was delivered to it. No review is made without a delivered line of an order. */
export const Review = model
  .define("review", {
    id: model.id({ prefix: "revw" }).primaryKey(),
    product_id: model.text(),
    product_name: model.text(),
    producer_id: model.text().index(),
    order_id: model.text(),
    order_group_id: model.text(),
    /** The purchase's code. */
    code: model.text(),
    /** The delivered line: reviewed once. */
    order_item_id: model.text(),
    /** Digest of the buyer's phone: a buyer reviews a product once, however often it buys it. */
    buyer_key: model.text(),
    /** As shown: given name and an initial. */
    author: model.text(),
    rating: model.number(),
    body: model.text(),
    state: model.enum(["pending", "shown", "refused"]).default("pending"),
    /** Why it is not shown; told to the buyer. */
    refusal: model.text().default(""),
    written_at: model.dateTime(),
    moderated_at: model.dateTime().nullable(),
    moderated_by: model.text().nullable(),
    /** The producer's answer. */
    answer: model.text().default(""),
    answered_at: model.dateTime().nullable(),
    /** How many readers have reported it. */
    reports: model.number().default(0),
  })
  .indexes([
    { on: ["order_item_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["product_id", "buyer_key"], unique: true, where: "deleted_at IS NULL" },
    { on: ["product_id", "state", "written_at"] },
    { on: ["state", "written_at"] },
    { on: ["order_group_id"] },
  ])
  .checks([{ name: "CHK_review_rating", expression: (columns) => `${columns.rating} between 1 and 5` }])
