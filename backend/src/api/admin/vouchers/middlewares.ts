import { NewVoucherBody } from "@cho-phien/contract"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody } from "../../http/validate"

/** Vouchers. Medusa lets only admin users under /admin. */
export const officeVoucherMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/vouchers", methods: ["POST"], middlewares: [validBody(NewVoucherBody)] },
]
