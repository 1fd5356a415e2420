import { model } from "@medusajs/framework/utils"

/** Money that a placed purchase waits for; its stock is held meanwhile. One row a purchase. */
export const AwaitedPayment = model
  .define("awaited_payment", {
    id: model.id({ prefix: "await" }).primaryKey(),
    order_group_id: model.text().unique(),
    /** The purchase's code, which the transfer says. */
    code: model.text().unique(),
    /** Whole đồng: the total of the purchase, and the sum over its parcels. */
    amount_dong: model.bigNumber(),
    state: model.enum(["waiting", "paid", "expired"]).default("waiting"),
    started_at: model.dateTime(),
    /** Until then nobody else gets the goods; moves on when the buyer does something. */
    holds_until: model.dateTime(),
    ended_at: model.dateTime().nullable(),
    /** The one payment of all parcels. */
    master_collection_id: model.text(),
    master_session_id: model.text(),
  })
  .indexes([{ on: ["state", "holds_until"] }])
