import { model } from "@medusajs/framework/utils"

/** One side of a double entry; the sides of a deed on one reference sum to nothing. Rows are added, never changed. */
export const CreditPosting = model
  .define(
    { name: "credit_posting", tableName: "wholesale_credit_posting" },
    {
      id: model.id({ prefix: "wcrp" }).primaryKey(),
      company_id: model.text(),
      deed: model.enum(["reserve", "release", "invoice", "pay", "write_off"]),
      /** Leg of a deed on goods, bank reference of a payment. */
      ref: model.text(),
      account: model.enum(["reserved", "commitment", "receivable", "sales", "bank", "loss"]),
      /** Debit positive, credit negative. */
      amount_dong: model.bigNumber(),
      actor: model.text(),
      at: model.dateTime(),
    },
  )
  .indexes([
    { on: ["company_id", "deed", "ref", "account"], unique: true, where: "deleted_at IS NULL" },
    { on: ["company_id", "at"] },
  ])
