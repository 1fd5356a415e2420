import { Module } from "@medusajs/framework/utils"
import { IncomingPaymentService } from "./service"

export const INCOMING_PAYMENT_MODULE = "incomingPayment"
export type { BankName, BankWord, WebhookHeaders } from "./banks/bank"
export { bankNamed } from "./banks/banks"
export type {
  AwaitedPaymentRow,
  BankEventRow,
  BankTransferRow,
  CardCheckoutRow,
  UnmatchedReason,
} from "./rows"
export type { IncomingPaymentService } from "./service"

export default Module(INCOMING_PAYMENT_MODULE, { service: IncomingPaymentService })
