import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { closed } from "./closed"
import { ownOrderOnly } from "./own-order-only"
import { paidBeforePacked } from "./paid-before-packed"
import { parcelAlone } from "./parcel-alone"
import { tidyEmail } from "./tidy-email"

const ORDER_HERE = "Carts are ordered at POST /store/shopping/carts/:id/order"

/** Medusa's doors that would sell unsplit, or show an order to whoever knows its id. */
export const guardMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts/:id/complete", middlewares: [closed(ORDER_HERE)] },
  { matcher: "/store/payment-collections", middlewares: [closed(ORDER_HERE)] },
  { matcher: "/store/payment-collections/*", middlewares: [closed(ORDER_HERE)] },
  { matcher: "/store/returns", middlewares: [closed("Returns are asked for at the purchase")] },
  {
    matcher: "/store/orders/:id/transfer/*",
    middlewares: [closed("A purchase is not handed over order by order")],
  },
  {
    matcher: "/store/orders/:id",
    methods: ["GET"],
    middlewares: [
      authenticate("customer", ["bearer", "session"], { allowUnauthenticated: true }),
      ownOrderOnly,
    ],
  },
  {
    matcher: "/admin/orders/:id/fulfillments",
    methods: ["POST"],
    middlewares: [paidBeforePacked, parcelAlone],
  },
  { matcher: "/admin/orders/:id/cancel", methods: ["POST"], middlewares: [paidBeforePacked, parcelAlone] },
  { matcher: "/auth/customer/emailpass*", methods: ["POST"], middlewares: [tidyEmail] },
  { matcher: "/store/customers", methods: ["POST"], middlewares: [tidyEmail] },
]
