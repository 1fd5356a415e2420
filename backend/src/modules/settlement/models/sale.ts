import { model } from "@medusajs/framework/utils"

/** One parcel with the terms under which it was sold. Written inside the sale, never changed afterwards. */
export const Sale = model
  .define("sale", {
    id: model.id({ prefix: "sale" }).primaryKey(),
    order_id: model.text().unique(),
    order_group_id: model.text().index(),
    /** The purchase's code. */
    code: model.text(),
    producer_id: model.text(),
    legal_form: model.text(),
    /** Into whose account the buyer pays. */
    collector: model.enum(["platform", "producer"]),
    shipping_earner: model.enum(["producer", "platform"]),
    method: model.text(),
    /** What the buyer pays for the parcel, whole đồng. */
    total_dong: model.bigNumber(),
    sold_on: model.text(),
    /** Since when the ledger has the sale; null: not delivered or not paid yet. */
    completed_at: model.dateTime().nullable(),
    /** When the sweep last compared it with its order. */
    looked_at: model.dateTime(),
  })
  .indexes([{ on: ["producer_id", "sold_on"] }, { on: ["looked_at"] }])
