import type { InferTypeOf } from "@medusajs/framework/types"
import type { Review } from "./models/review"

export type ReviewRow = InferTypeOf<typeof Review>
