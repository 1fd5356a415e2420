import { z } from "zod"
import { Day, Dong, Slug } from "./common.js"

/** What a buyer who wants an invoice gives, as registered; part of the order's body. */
export const InvoiceBody = z.object({
  companyName: z.string().trim().min(2, "required").max(200, "too-long"),
  /** Ten digits, a branch's three more, or the twelve of a personal id; checked on the server. */
  taxCode: z.string().trim().min(1, "required").max(30, "too-long"),
  address: z.string().trim().min(5, "required").max(250, "too-long"),
  email: z.email("invalid").max(200, "too-long"),
})
export type InvoiceBody = z.infer<typeof InvoiceBody>

/** GET /admin/tax-invoices — what was delivered in a period; /admin/tax-invoices/file gives the same as a table. */
export const DeliveryInvoiceQuery = z.object({
  from: Day,
  to: Day,
  producer: z.union([z.literal(""), Slug]).default(""),
  /** Only deliveries whose buyer asked for an invoice. */
  only: z.enum(["all", "requested"]).default("all"),
})
export type DeliveryInvoiceQuery = z.infer<typeof DeliveryInvoiceQuery>

export const DeliveryInvoiceFileQuery = DeliveryInvoiceQuery.extend({
  format: z.enum(["csv", "xlsx"]).default("csv"),
})
export type DeliveryInvoiceFileQuery = z.infer<typeof DeliveryInvoiceFileQuery>

/** What one invoice is made from: one delivery of one producer. */
export const DeliveryInvoice = z.object({
  /** `CP7K2M9QX3-2`, and `/2` for the second delivery of a parcel. */
  number: z.string(),
  code: z.string(),
  deliveredOn: Day,
  producer: z.object({ slug: Slug, name: z.string() }),
  /** Null: sold to a consumer who gave no data. */
  buyer: z
    .object({ companyName: z.string(), taxCode: z.string(), address: z.string(), email: z.string() })
    .nullable(),
  netDong: Dong,
  vatDong: Dong,
  grossDong: Dong,
})
export type DeliveryInvoice = z.infer<typeof DeliveryInvoice>

export const DeliveryInvoiceResponse = z.object({
  deliveries: z.array(DeliveryInvoice),
  netDong: Dong,
  vatDong: Dong,
  grossDong: Dong,
})
export type DeliveryInvoiceResponse = z.infer<typeof DeliveryInvoiceResponse>
