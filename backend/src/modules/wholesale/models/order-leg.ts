import { model } from "@medusajs/framework/utils"

/** One producer's goods for one delivery point: one Medusa order, delivered and invoiced alone. */
export const OrderLeg = model
  .define(
    { name: "order_leg", tableName: "wholesale_leg" },
    {
      id: model.id({ prefix: "wleg" }).primaryKey(),
      purchase_order_id: model.text(),
      company_id: model.text(),
      producer_id: model.text(),
      delivery_point_id: model.text(),
      order_id: model.text(),
      number: model.text(),
      state: model.enum(["placed", "confirmed", "shipped", "received", "cancelled"]).default("placed"),
      requested_on: model.text().nullable(),
      total_dong: model.bigNumber(),
    },
  )
  .indexes([
    { on: ["order_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["purchase_order_id"] },
    { on: ["company_id"] },
  ])
