import { model } from "@medusajs/framework/utils"

/** What a company orders at once: the buyer's order, many producers, many delivery points. */
export const PurchaseOrder = model
  .define(
    { name: "purchase_order", tableName: "wholesale_purchase_order" },
    {
      id: model.id({ prefix: "wpo" }).primaryKey(),
      code: model.text(),
      company_id: model.text(),
      sheet_id: model.text(),
      po_number: model.text().default(""),
      note: model.text().default(""),
      state: model.enum(["pending", "refused", "outdated", "placed"]).default("pending"),
      /** Lines with their frozen prices; what is approved is what is ordered, by the hash. */
      content: model.json(),
      content_hash: model.text(),
      total_dong: model.bigNumber(),
      approval_reasons: model.json(),
      requested_by: model.text(),
      requested_at: model.dateTime(),
      /** Calendar month in Vietnam that its amount counts in, `YYYY-MM`. */
      month: model.text(),
      decided_by: model.text().nullable(),
      decided_at: model.dateTime().nullable(),
      decision_note: model.text().default(""),
    },
  )
  .indexes([
    { on: ["code"], unique: true, where: "deleted_at IS NULL" },
    {
      on: ["company_id", "po_number"],
      unique: true,
      where: "deleted_at IS NULL AND po_number <> '' AND state IN ('pending', 'placed')",
    },
    { on: ["sheet_id"], unique: true, where: "deleted_at IS NULL AND state IN ('pending', 'placed')" },
    { on: ["company_id", "requested_at"] },
  ])
