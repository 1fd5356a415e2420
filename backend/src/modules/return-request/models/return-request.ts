import { model } from "@medusajs/framework/utils"

/** A buyer asks to send goods of one parcel back. */
export const ReturnRequest = model
  .define("return_request", {
    id: model.id({ prefix: "rreq" }).primaryKey(),
    /** The parcel. */
    order_id: model.text(),
    order_group_id: model.text(),
    /** The purchase's code. */
    code: model.text(),
    producer_id: model.text().index(),
    reason: model.text(),
    note: model.text(),
    /** Which goods, a list of `ReturnLine`; written once. */
    lines: model.json(),
    state: model.enum(["requested", "approved", "refused", "received"]).default("requested"),
    requested_at: model.dateTime(),
    decided_at: model.dateTime().nullable(),
    /** Id of who decided: an admin user, later the producer's. */
    decided_by: model.text().nullable(),
    decision_note: model.text().default(""),
    received_at: model.dateTime().nullable(),
    /** Whole đồng that went back; null until received. */
    refund_dong: model.bigNumber().nullable(),
    /** Medusa's return on the order. */
    medusa_return_id: model.text().nullable(),
  })
  .indexes([{ on: ["order_id"] }, { on: ["order_group_id"] }, { on: ["state", "requested_at"] }])
