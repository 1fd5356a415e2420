import { model } from "@medusajs/framework/utils"

/** A producer's statement of a month as it was issued; its lines are the ledger's, which never change. */
export const Statement = model
  .define("settlement_statement", {
    id: model.id({ prefix: "stmt" }).primaryKey(),
    number: model.text().unique(),
    producer_id: model.text(),
    from_on: model.text(),
    to_on: model.text(),
    opening_dong: model.bigNumber(),
    closing_dong: model.bigNumber(),
    issued_at: model.dateTime(),
    /** Admin user; null: the job at the turn of the month. */
    issued_by: model.text().nullable(),
  })
  .indexes([{ on: ["producer_id", "from_on"], unique: true, where: "deleted_at IS NULL" }])
