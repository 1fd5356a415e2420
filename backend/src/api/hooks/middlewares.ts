import type { MiddlewareRoute } from "@medusajs/framework/http"

/** Messages of banks are proven over the bytes as they came. */
export const hookMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/hooks/bank/:provider",
    methods: ["POST"],
    bodyParser: { preserveRawBody: true, sizeLimit: "64kb" },
  },
]
