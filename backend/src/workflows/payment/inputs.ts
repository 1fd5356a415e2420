import type { PaymentMethod } from "@cho-phien/contract"

export interface ConfirmReceivedInput {
  awaitedId: string
  /** What was seen, and who told so. */
  note: string
  /** Id of the admin user. */
  actor: string
}

export interface ChangeMethodInput {
  groupId: string
  cartId: string
  method: PaymentMethod
}
