import { model } from "@medusajs/framework/utils"

/** Money that a person must send back: the books say refunded, and no machine can pay it out. One row a refund. */
export const RefundTask = model
  .define("refund_task", {
    id: model.id({ prefix: "rtask" }).primaryKey(),
    /** Medusa's refund on the order's payment. */
    refund_id: model.text().unique(),
    order_id: model.text().index(),
    order_group_id: model.text(),
    /** The purchase's code, as the buyer knows it. */
    code: model.text(),
    /** How the money had come: cash at the door, or a transfer. */
    method: model.enum(["cod", "vietqr"]),
    amount_dong: model.bigNumber(),
    due_at: model.dateTime(),
    state: model.enum(["due", "done"]).default("due"),
    done_at: model.dateTime().nullable(),
    /** Id of the admin user who paid it back. */
    done_by: model.text().nullable(),
    /** The bank's number of the transfer back. */
    bank_reference: model.text().nullable(),
    note: model.text().default(""),
  })
  .indexes([{ on: ["state", "due_at"] }])
