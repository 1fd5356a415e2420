import type { InferTypeOf } from "@medusajs/framework/types"
import type { ReturnRequest } from "./models/return-request"

/** Units of one line of the order that are to go back, with the words of the sale. */
export interface ReturnLine {
  itemId: string
  name: string
  packTitle: string
  quantity: number
}

export type ReturnRequestRow = Omit<InferTypeOf<typeof ReturnRequest>, "lines"> & { lines: ReturnLine[] }
