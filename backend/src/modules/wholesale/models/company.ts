import { model } from "@medusajs/framework/utils"

/** A business that buys on terms. Its state is changed by the office's deeds only; terms hold for the whole company. */
export const Company = model
  .define(
    { name: "company", tableName: "wholesale_company" },
    {
      id: model.id({ prefix: "wcom" }).primaryKey(),
      /** As registered. */
      legal_name: model.text(),
      /** Ten digits, ten and three of a branch, or twelve of a household. */
      tax_code: model.text(),
      province_code: model.text(),
      commune_code: model.text(),
      street: model.text(),
      representative: model.text(),
      position: model.text().default(""),
      phone_e164: model.text(),
      invoice_email: model.text(),
      message: model.text().default(""),
      state: model.enum(["applied", "more_asked", "approved", "refused", "suspended"]).default("applied"),
      state_note: model.text().default(""),
      applied_at: model.dateTime(),
      /** Companies of one group share a price list; null is the standard one. */
      buyer_group: model.text().nullable(),
      payment: model.enum(["on_delivery", "net"]).default("on_delivery"),
      net_days: model.number().default(0),
      credit_limit_dong: model.bigNumber().default(0),
      approval_over_dong: model.bigNumber().nullable(),
      min_order_dong: model.bigNumber().default(0),
      po_required: model.boolean().default(false),
      revision: model.number().default(1),
      demonstration: model.boolean().default(false),
    },
  )
  .indexes([
    // A code that was refused may apply again; one that stands may not apply twice.
    { on: ["tax_code"], unique: true, where: "deleted_at IS NULL AND state <> 'refused'" },
    { on: ["state", "applied_at"] },
  ])
