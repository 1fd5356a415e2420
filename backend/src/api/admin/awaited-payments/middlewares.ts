import { AwaitedPaymentQuery, ConfirmReceivedBody } from "@cho-phien/contract"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody, validQuery } from "../../http/validate"

/** Transfers that are waited for. Medusa lets only admin users under /admin. */
export const awaitedPaymentMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/awaited-payments", methods: ["GET"], middlewares: [validQuery(AwaitedPaymentQuery)] },
  {
    matcher: "/admin/awaited-payments/:id/confirm",
    methods: ["POST"],
    middlewares: [validBody(ConfirmReceivedBody)],
  },
]
