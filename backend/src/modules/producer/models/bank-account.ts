import { model } from "@medusajs/framework/utils"

/** Where a producer's money goes: payouts, and transfers of buyers where each parcel is paid to its producer. */
export const BankAccount = model.define("producer_bank_account", {
  id: model.id({ prefix: "pbank" }).primaryKey(),
  producer_id: model.text().unique(),
  /** Six digits of the bank (NAPAS). */
  bank_bin: model.text(),
  account: model.text(),
  /** The holder as the bank writes it: capitals without marks. */
  account_name: model.text(),
  changed_at: model.dateTime(),
  /** Id of the admin user who wrote it down. */
  changed_by: model.text(),
})
