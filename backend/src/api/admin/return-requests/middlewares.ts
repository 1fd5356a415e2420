import { DecisionBody, OfficeReturnQuery, ReasonBody } from "@cho-phien/contract"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody, validQuery } from "../../http/validate"

/** The returns desk. Medusa has its own /admin/returns, which knows no photos and no purchase. */
export const officeReturnMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/return-requests", methods: ["GET"], middlewares: [validQuery(OfficeReturnQuery)] },
  {
    matcher: "/admin/return-requests/:id/approve",
    methods: ["POST"],
    middlewares: [validBody(DecisionBody)],
  },
  { matcher: "/admin/return-requests/:id/refuse", methods: ["POST"], middlewares: [validBody(ReasonBody)] },
]
