import type { InferTypeOf } from "@medusajs/framework/types"
import type { AwaitedPayment } from "./models/awaited-payment"
import type { BankEvent } from "./models/bank-event"
import type { BankTransfer } from "./models/bank-transfer"
import type { BankTransferDeed } from "./models/bank-transfer-deed"
import type { CardCheckout } from "./models/card-checkout"

export type AwaitedPaymentRow = InferTypeOf<typeof AwaitedPayment>
export type BankEventRow = InferTypeOf<typeof BankEvent>
export type BankTransferRow = InferTypeOf<typeof BankTransfer>
export type BankTransferDeedRow = InferTypeOf<typeof BankTransferDeed>
export type CardCheckoutRow = InferTypeOf<typeof CardCheckout>
export type UnmatchedReason = NonNullable<BankTransferRow["reason"]>
