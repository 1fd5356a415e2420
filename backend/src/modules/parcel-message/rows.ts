import type { InferTypeOf } from "@medusajs/framework/types"
import type { ParcelMessage } from "./models/parcel-message"

export type ParcelMessageRow = InferTypeOf<typeof ParcelMessage>
export type Writer = ParcelMessageRow["writer"]
