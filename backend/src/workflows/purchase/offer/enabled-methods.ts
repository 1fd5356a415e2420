import type { PaymentMethod } from "@cho-phien/contract"
import { receivingAccount } from "../../../receiving-account"

/** The ways to pay that this shop is configured for. Alcohol waits for one without cash. */
export function enabledMethods(): readonly PaymentMethod[] {
  return receivingAccount() ? ["cod", "vietqr"] : ["cod"]
}
