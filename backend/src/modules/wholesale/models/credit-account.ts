import { model } from "@medusajs/framework/utils"

/** What a company has open; the row is the lock under which its credit moves. */
export const CreditAccount = model
  .define(
    { name: "credit_account", tableName: "wholesale_credit_account" },
    {
      id: model.id({ prefix: "wcra" }).primaryKey(),
      company_id: model.text(),
      /** Orders that are not invoiced yet. */
      reserved_dong: model.bigNumber().default(0),
      /** Invoices that are not paid yet. */
      receivable_dong: model.bigNumber().default(0),
    },
  )
  .indexes([{ on: ["company_id"], unique: true, where: "deleted_at IS NULL" }])
