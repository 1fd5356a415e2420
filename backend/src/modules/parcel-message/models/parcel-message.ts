import { model } from "@medusajs/framework/utils"

/** What buyer and seller write to each other about one parcel. */
export const ParcelMessage = model
  .define("parcel_message", {
    id: model.id({ prefix: "pmsg" }).primaryKey(),
    order_id: model.text(),
    order_group_id: model.text(),
    producer_id: model.text(),
    writer: model.enum(["buyer", "seller"]),
    /** Id of the admin user, later of the producer's, who wrote for the seller. */
    actor: model.text().nullable(),
    body: model.text(),
    written_at: model.dateTime(),
    /** When the other side opened it. */
    read_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["order_id", "written_at"] }, { on: ["producer_id", "writer", "read_at"] }])
