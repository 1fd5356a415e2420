import type { MedusaContainer } from "@medusajs/framework/types"
import type { SoldDiscount } from "./read-sold-orders"
import type { Bearers } from "./terms-of-line"

/** Who bears each voucher of these discounts, by promotion and by code. */
export async function readBearers(
  _container: MedusaContainer,
  _discounts: readonly SoldDiscount[],
): Promise<Bearers> {
  return new Map()
}
