import { Module } from "@medusajs/framework/utils"
import { TaxInvoiceService } from "./service"

export const TAX_INVOICE_MODULE = "taxInvoice"
export type { InvoiceParty, TaxInvoiceService } from "./service"

export default Module(TAX_INVOICE_MODULE, { service: TaxInvoiceService })
