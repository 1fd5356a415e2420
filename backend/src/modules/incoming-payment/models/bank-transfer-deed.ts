import { model } from "@medusajs/framework/utils"

/** Which operator did what with a transfer, and why. Rows are added, never changed (a trigger refuses it). */
export const BankTransferDeed = model
  .define("bank_transfer_deed", {
    id: model.id({ prefix: "bdeed" }).primaryKey(),
    bank_transfer_id: model.text(),
    deed: model.enum(["matched", "returned"]),
    actor: model.text(),
    at: model.dateTime(),
    note: model.text(),
    /** The purchase it was matched with. */
    code: model.text().nullable(),
    /** What went back, whole đồng. */
    amount_dong: model.bigNumber(),
  })
  .indexes([{ on: ["bank_transfer_id", "at"] }])
