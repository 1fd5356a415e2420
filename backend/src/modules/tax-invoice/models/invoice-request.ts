import { model } from "@medusajs/framework/utils"

/** A buyer wants invoices for a purchase: the words as registered, one request a purchase. */
export const InvoiceRequest = model.define("invoice_request", {
  id: model.id({ prefix: "invr" }).primaryKey(),
  order_group_id: model.text().unique(),
  company_name: model.text(),
  /** Checked: ten digits, ten and three with a hyphen, or twelve. */
  tax_code: model.text(),
  address: model.text(),
  email: model.text(),
})
