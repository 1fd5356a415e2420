import { model } from "@medusajs/framework/utils"

/** A code that takes something off, over one Medusa promotion. */
export const Voucher = model
  .define("voucher", {
    id: model.id({ prefix: "vchr" }).primaryKey(),
    promotion_id: model.text().unique(),
    /** Capitals, as the buyer types it. */
    code: model.text().unique(),
    title_vi: model.text(),
    title_en: model.text(),
    /** Who pays for it. A producer bears only its own. */
    bearer: model.enum(["platform", "producer"]),
    /** For the goods of this producer only; null: of the whole shop. */
    producer_id: model.text().nullable(),
    /** Least worth of its goods at list prices, whole đồng. */
    minimum_dong: model.bigNumber().default(0),
    /** Most uses of one buyer, known by phone; null: no limit. */
    per_buyer: model.number().nullable(),
    starts_at: model.dateTime(),
    ends_at: model.dateTime().nullable(),
    demonstration: model.boolean().default(false),
    /** Admin user; null: the seed. */
    made_by: model.text().nullable(),
  })
  .checks([
    {
      name: "CHK_voucher_bearer",
      expression: (columns) => `${columns.bearer} = 'platform' or ${columns.producer_id} is not null`,
    },
    {
      name: "CHK_voucher_dates",
      expression: (columns) => `${columns.ends_at} is null or ${columns.ends_at} > ${columns.starts_at}`,
    },
  ])
