import { WriteMessageBody } from "@cho-phien/contract"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody } from "../../http/validate"

/** The office writes for producers; threads are read with their purchase. */
export const officeMessageMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/parcel-messages/:order_id",
    methods: ["POST"],
    middlewares: [validBody(WriteMessageBody)],
  },
]
