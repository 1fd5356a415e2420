import { CloseDiscrepancyBody, ReconciliationQuery } from "@cho-phien/contract"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody, validQuery } from "../../http/validate"

/** What the reconciliation found. Medusa lets only admin users under /admin. */
export const reconciliationMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/reconciliation", methods: ["GET"], middlewares: [validQuery(ReconciliationQuery)] },
  {
    matcher: "/admin/reconciliation/:id/close",
    methods: ["POST"],
    middlewares: [validBody(CloseDiscrepancyBody)],
  },
]
