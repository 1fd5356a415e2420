import type { MedusaContainer } from "@medusajs/framework/types"
import { VOUCHER_MODULE, type VoucherService } from "../../../modules/voucher"
import type { SoldDiscount } from "./read-sold-orders"
import type { Bearers } from "./terms-of-line"

/** Who bears each voucher of these discounts, by promotion and by code. */
export async function readBearers(
  container: MedusaContainer,
  discounts: readonly SoldDiscount[],
): Promise<Bearers> {
  const promotionIds = [...new Set(discounts.flatMap(({ promotionId }) => promotionId ?? []))]
  if (promotionIds.length === 0) return new Map()
  const vouchers = await container
    .resolve<VoucherService>(VOUCHER_MODULE)
    .listVouchers({ promotion_id: promotionIds }, { take: null })
  return new Map(
    vouchers.flatMap(({ promotion_id, code, bearer }) => [
      [promotion_id, bearer] as const,
      [code, bearer] as const,
    ]),
  )
}
