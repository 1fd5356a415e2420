import type { InferTypeOf } from "@medusajs/framework/types"
import type OrderGroup from "./models/order-group"

/** An order group as the service answers it. */
export type OrderGroupRow = InferTypeOf<typeof OrderGroup>
