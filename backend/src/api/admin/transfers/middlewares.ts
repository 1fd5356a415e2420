import { MatchTransferBody, OfficeTransferQuery, ReturnTransferBody } from "@cho-phien/contract"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody, validQuery } from "../../http/validate"

/** Transfers that nobody could place. Medusa lets only admin users under /admin. */
export const officeTransferMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/transfers", methods: ["GET"], middlewares: [validQuery(OfficeTransferQuery)] },
  { matcher: "/admin/transfers/:id/match", methods: ["POST"], middlewares: [validBody(MatchTransferBody)] },
  { matcher: "/admin/transfers/:id/return", methods: ["POST"], middlewares: [validBody(ReturnTransferBody)] },
]
