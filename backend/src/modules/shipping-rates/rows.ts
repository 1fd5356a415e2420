import type { InferTypeOf } from "@medusajs/framework/types"
import type { DisplayPoint } from "./models/display-point"
import type { ProducerPostage } from "./models/producer-postage"
import type { ShippingRate } from "./models/shipping-rate"

export type ShippingRateRow = InferTypeOf<typeof ShippingRate>
export type ProducerPostageRow = InferTypeOf<typeof ProducerPostage>
export type DisplayPointRow = InferTypeOf<typeof DisplayPoint>
