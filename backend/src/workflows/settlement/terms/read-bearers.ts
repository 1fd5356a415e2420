import type { MedusaContainer } from "@medusajs/framework/types"
import { VOUCHER_MODULE, type VoucherService } from "../../../modules/voucher"
import type { SoldDiscount } from "./read-sold-orders"
import type { Bearers } from "./terms-of-line"

/** Who bears each voucher of these discounts, by code. */
export async function readBearers(
  container: MedusaContainer,
  discounts: readonly SoldDiscount[],
): Promise<Bearers> {
  const codes = [...new Set(discounts.map(({ code }) => code))]
  if (codes.length === 0) return new Map()
  const vouchers = await container
    .resolve<VoucherService>(VOUCHER_MODULE)
    .listVouchers({ code: codes }, { take: null })
  return new Map(vouchers.map(({ code, bearer }) => [code, bearer] as const))
}
