import { OrderGroupListQuery } from "@cho-phien/contract"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validQuery } from "../../http/validate"

export const orderGroupMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/order-groups", methods: ["GET"], middlewares: [validQuery(OrderGroupListQuery)] },
]
