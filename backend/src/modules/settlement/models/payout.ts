import { model } from "@medusajs/framework/utils"

/** A round of paying producers: drafted by one person, approved by another, exported, settled item by item. */
export const PayoutBatch = model
  .define("payout_batch", {
    id: model.id({ prefix: "pbat" }).primaryKey(),
    code: model.text().unique(),
    /** The last day of the ledger that it counts. */
    until_on: model.text(),
    state: model.enum(["draft", "approved", "exported", "closed", "cancelled"]).default("draft"),
    drafted_by: model.text(),
    drafted_at: model.dateTime(),
    approved_by: model.text().nullable(),
    approved_at: model.dateTime().nullable(),
    exported_by: model.text().nullable(),
    exported_at: model.dateTime().nullable(),
    note: model.text().default(""),
  })
  .indexes([{ on: ["state", "drafted_at"] }])
  .checks([
    {
      name: "CHK_payout_batch_second_person",
      expression: (columns) =>
        `${columns.approved_by} is null or ${columns.approved_by} <> ${columns.drafted_by}`,
    },
  ])

/** What one producer gets of a batch, and the account as it was when the batch was drafted. */
export const PayoutItem = model
  .define("payout_item", {
    id: model.id({ prefix: "pitm" }).primaryKey(),
    batch_id: model.text(),
    producer_id: model.text().index(),
    amount_dong: model.bigNumber(),
    state: model.enum(["planned", "held", "exported", "paid", "failed", "returned"]).default("planned"),
    held_reason: model.enum(["no_account", "account_changed", "below_minimum", "balance_changed"]).nullable(),
    bank_bin: model.text().nullable(),
    account_number: model.text().nullable(),
    account_name: model.text().nullable(),
    /** The bank's number of the transfer, or why it failed. */
    note: model.text().default(""),
    settled_by: model.text().nullable(),
    settled_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["batch_id", "producer_id"], unique: true, where: "deleted_at IS NULL" }])
  .checks([{ name: "CHK_payout_item_amount", expression: (columns) => `${columns.amount_dong} > 0` }])
