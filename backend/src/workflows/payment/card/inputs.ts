import type { Lang } from "@cho-phien/contract"

export interface OpenCheckoutInput {
  groupId: string
  cartId: string
  language: Lang
}

export interface CreditCheckoutInput {
  checkoutId: string
  awaitedId: string
}
