import { model } from "@medusajs/framework/utils"

/**
 * Money that a placed purchase waits for; its stock is held meanwhile. One row a purchase, or one a parcel where each
 * parcel is paid to its producer.
 */
export const AwaitedPayment = model
  .define("awaited_payment", {
    id: model.id({ prefix: "await" }).primaryKey(),
    order_group_id: model.text(),
    /** The order of the one parcel that is waited for; null where one payment pays the whole purchase. */
    order_id: model.text().unique().nullable(),
    /** What the transfer says: the purchase's code, or the parcel's own. */
    code: model.text().unique(),
    method: model.enum(["vietqr", "card"]).default("vietqr"),
    /** Whole đồng: the total of the purchase, and the sum over its parcels. */
    amount_dong: model.bigNumber(),
    state: model.enum(["waiting", "paid", "expired"]).default("waiting"),
    started_at: model.dateTime(),
    /** Until then nobody else gets the goods; moves on when the buyer does something. */
    holds_until: model.dateTime(),
    ended_at: model.dateTime().nullable(),
    /** The one payment of all parcels, or the parcel's own. */
    master_collection_id: model.text(),
    master_session_id: model.text(),
    /** The producer's account as it was at the sale; null where the money comes to the platform. */
    payee_bank_bin: model.text().nullable(),
    payee_account: model.text().nullable(),
    payee_name: model.text().nullable(),
  })
  .indexes([{ on: ["state", "holds_until"] }, { on: ["order_group_id"] }])
