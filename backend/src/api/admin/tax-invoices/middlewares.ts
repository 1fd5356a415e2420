import { DeliveryInvoiceFileQuery, DeliveryInvoiceQuery } from "@cho-phien/contract"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validQuery } from "../../http/validate"

/** Who bought what, with tax codes. Medusa lets only admin users under /admin. */
export const officeTaxInvoiceMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/tax-invoices", methods: ["GET"], middlewares: [validQuery(DeliveryInvoiceQuery)] },
  {
    matcher: "/admin/tax-invoices/file",
    methods: ["GET"],
    middlewares: [validQuery(DeliveryInvoiceFileQuery)],
  },
]
