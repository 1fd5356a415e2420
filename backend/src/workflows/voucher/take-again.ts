import type { MedusaContainer } from "@medusajs/framework/types"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"
import type { MarketplaceService } from "../../modules/marketplace/service"
import { VOUCHER_MODULE, type VoucherService } from "../../modules/voucher"
import { UsesRefusal } from "../../modules/voucher/service"

/**
 * Takes the vouchers of a purchase again that came back when it ended: its price was agreed with them. False, and
 * nothing is taken, when one of them is used up or over by now.
 */
export async function takeVouchersAgain(container: MedusaContainer, orderGroupId: string): Promise<boolean> {
  const vouchers = container.resolve<VoucherService>(VOUCHER_MODULE)
  const uses = await vouchers.listVoucherUses(
    { order_group_id: orderGroupId, returned_at: { $ne: null } },
    { take: null },
  )
  const voucherIds = [...new Set(uses.map((use) => use.voucher_id))]
  if (voucherIds.length === 0) return true
  const marketplace = container.resolve<MarketplaceService>(MARKETPLACE_MODULE)
  const { phone_e164: phone } = await marketplace.retrieveOrderGroup(orderGroupId)
  try {
    await vouchers.takeUses({ orderGroupId, phone, voucherIds })
    return true
  } catch (error) {
    if (error instanceof UsesRefusal) return false
    throw error
  }
}
