import { model } from "@medusajs/framework/utils"

/** A sheet that is being filled: rows are goods, cells are what was typed for a delivery point. */
export const OrderSheet = model
  .define(
    { name: "order_sheet", tableName: "wholesale_sheet" },
    {
      id: model.id({ prefix: "wsht" }).primaryKey(),
      company_id: model.text(),
      member_id: model.text(),
      state: model.enum(["open", "ordered"]).default("open"),
      rows: model.json(),
      requested_on: model.json(),
      po_number: model.text().default(""),
      note: model.text().default(""),
      revision: model.number().default(1),
    },
  )
  // One open sheet a person, so that two devices fill the same one.
  .indexes([{ on: ["member_id"], unique: true, where: "deleted_at IS NULL AND state = 'open'" }])
