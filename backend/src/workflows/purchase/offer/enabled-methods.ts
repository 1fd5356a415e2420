import type { PaymentMethod } from "@cho-phien/contract"
import { cardAccount } from "../../../card-account"
import { takesTransfers } from "../../../receiving-account"

/** The ways to pay that this shop is configured for. Alcohol waits for one without cash. */
export function enabledMethods(): readonly PaymentMethod[] {
  return [
    "cod",
    ...(takesTransfers() ? (["vietqr"] as const) : []),
    ...(cardAccount() ? (["card"] as const) : []),
  ]
}
