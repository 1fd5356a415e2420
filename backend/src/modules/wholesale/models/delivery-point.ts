import { model } from "@medusajs/framework/utils"

/** A store or warehouse of a company. */
export const DeliveryPoint = model
  .define(
    { name: "delivery_point", tableName: "wholesale_delivery_point" },
    {
      id: model.id({ prefix: "wdpt" }).primaryKey(),
      company_id: model.text(),
      /** The company's own short name for it, a column heading in its sheets. */
      code: model.text(),
      name: model.text(),
      contact_name: model.text(),
      phone_e164: model.text(),
      province_code: model.text(),
      commune_code: model.text(),
      street: model.text(),
      receiving_hours: model.text().default(""),
      dock_notes: model.text().default(""),
      min_shelf_life_percent: model.number().default(0),
      position: model.number().default(0),
    },
  )
  .indexes([{ on: ["company_id", "code"], unique: true, where: "deleted_at IS NULL" }])
