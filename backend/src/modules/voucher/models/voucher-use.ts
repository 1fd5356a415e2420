import { model } from "@medusajs/framework/utils"

/** One purchase has used one voucher; a use that came back counts no more. */
export const VoucherUse = model
  .define("voucher_use", {
    id: model.id({ prefix: "vuse" }).primaryKey(),
    voucher_id: model.text(),
    order_group_id: model.text().index(),
    /** Digest of the buyer's phone: a guest has nothing else that stays the same. */
    buyer_key: model.text(),
    returned_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      on: ["voucher_id", "order_group_id"],
      unique: true,
      where: "returned_at IS NULL AND deleted_at IS NULL",
    },
    { on: ["voucher_id", "buyer_key"] },
  ])
