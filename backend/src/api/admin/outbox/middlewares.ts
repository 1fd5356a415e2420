import { OutboxQuery } from "@cho-phien/contract"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validQuery } from "../../http/validate"

/** Letters hold addresses and purchases. Medusa lets only admin users under /admin. */
export const officeOutboxMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/outbox", methods: ["GET"], middlewares: [validQuery(OutboxQuery)] },
]
