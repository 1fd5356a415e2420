import { FreeShippingBody, NewShippingRateBody } from "@cho-phien/contract"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody } from "../../http/validate"

/** Postage. Medusa lets only admin users under /admin. */
export const officeShippingMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/shipping-rates", methods: ["POST"], middlewares: [validBody(NewShippingRateBody)] },
  {
    matcher: "/admin/shipping-rates/producers/:id",
    methods: ["POST"],
    middlewares: [validBody(FreeShippingBody)],
  },
]
