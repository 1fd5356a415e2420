import { ReviewListQuery } from "@cho-phien/contract"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validQuery } from "../../http/validate"
import { cacheUntilMidnight } from "../catalogue/cache"

export const reviewMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/reviews",
    methods: ["GET"],
    middlewares: [cacheUntilMidnight, validQuery(ReviewListQuery)],
  },
]
