import type { MedusaContainer } from "@medusajs/framework/types"
import { VOUCHER_MODULE, type VoucherService } from "../../../modules/voucher"
import type { SoldDiscount } from "./read-sold-orders"
import type { Bearers } from "./terms-of-line"

/** Who bears the vouchers of these discounts, by code. */
export async function readBearers(
  container: MedusaContainer,
  discounts: readonly SoldDiscount[],
): Promise<Bearers> {
  const codes = [...new Set(discounts.map((discount) => discount.code))]
  if (codes.length === 0) return new Map()
  const vouchers = container.resolve<VoucherService>(VOUCHER_MODULE)
  const rows = await vouchers.listVouchers({ code: codes }, { select: ["id", "code", "bearer"], take: null })
  return new Map(rows.map((row) => [row.code, row.bearer]))
}
