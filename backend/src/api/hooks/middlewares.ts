import type { MiddlewareRoute } from "@medusajs/framework/http"

/** Messages of banks and of Stripe are proven over the bytes as they came. */
export const hookMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/hooks/bank/:provider",
    methods: ["POST"],
    bodyParser: { preserveRawBody: true, sizeLimit: "64kb" },
  },
  {
    matcher: "/hooks/stripe",
    methods: ["POST"],
    bodyParser: { preserveRawBody: true, sizeLimit: "256kb" },
  },
]
