import type { InferTypeOf } from "@medusajs/framework/types"
import type { Voucher } from "./models/voucher"

export type VoucherRow = InferTypeOf<typeof Voucher>
