import { PayBackBody, RefundTaskQuery } from "@cho-phien/contract"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody, validQuery } from "../../http/validate"

/** Refunds that are paid back by hand. Medusa lets only admin users under /admin. */
export const refundTaskMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/refund-tasks", methods: ["GET"], middlewares: [validQuery(RefundTaskQuery)] },
  { matcher: "/admin/refund-tasks/:id/done", methods: ["POST"], middlewares: [validBody(PayBackBody)] },
]
