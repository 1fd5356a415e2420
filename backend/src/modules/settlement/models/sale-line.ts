import { model } from "@medusajs/framework/utils"

/** A line of a parcel, or its shipping, with commission rate, tax activity, VAT treatment and bearers of its vouchers. */
export const SaleLine = model
  .define("sale_line", {
    id: model.id({ prefix: "slin" }).primaryKey(),
    sale_id: model.text(),
    /** Of the order's line item or shipping method. */
    order_line_id: model.text().unique(),
    kind: model.enum(["goods", "shipping"]),
    title: model.text(),
    quantity: model.number(),
    /** Before discounts, VAT included, whole đồng. */
    gross_dong: model.bigNumber(),
    seller_discount_dong: model.bigNumber(),
    platform_discount_dong: model.bigNumber(),
    commission_bp: model.number(),
    commission_rule_id: model.text().nullable(),
    activity: model.text(),
    /** A `VatTreatment` of `@cho-phien/trade`. */
    vat_treatment: model.text(),
    /** Vouchers that lower it: `{ code, bearer, amountDong }[]`. */
    vouchers: model.json(),
  })
  .indexes([{ on: ["sale_id"] }])
