import { OfficeReviewQuery, ReasonBody } from "@cho-phien/contract"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody, validQuery } from "../../http/validate"

/** Reviews at the office. */
export const officeReviewMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/reviews", methods: ["GET"], middlewares: [validQuery(OfficeReviewQuery)] },
  { matcher: "/admin/reviews/:id/refuse", methods: ["POST"], middlewares: [validBody(ReasonBody)] },
  { matcher: "/admin/reviews/:id/answer", methods: ["POST"], middlewares: [validBody(ReasonBody)] },
]
