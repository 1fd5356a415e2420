import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type { MarketplaceService } from "../../../modules/marketplace/service"
import { VOUCHER_MODULE, type VoucherService } from "../../../modules/voucher"
import { voucherRefusal } from "../../voucher/refuse-voucher"
import type { Attempt } from "./begin-attempt"
import type { PlannedOrder } from "./plan-orders"

interface Input {
  attempt: Attempt
  planned: PlannedOrder[]
}

/** Uses up one use of each voucher the purchase profits from, all or none; undone, they are back. */
export const takeVoucherUsesStep = createStep(
  "take-voucher-uses",
  async ({ attempt, planned }: Input, { container }) => {
    const voucherIds = [...new Set(planned.flatMap((part) => part.voucherIds))]
    if (voucherIds.length === 0) return new StepResponse(undefined, null)
    const orderGroupId = attempt.groupId
    const marketplace = container.resolve<MarketplaceService>(MARKETPLACE_MODULE)
    const vouchers = container.resolve<VoucherService>(VOUCHER_MODULE)
    const { phone_e164: phone } = await marketplace.retrieveOrderGroup(orderGroupId)
    try {
      await vouchers.takeUses({ orderGroupId, phone, voucherIds })
    } catch (error) {
      throw await inWords(vouchers, error)
    }
    return new StepResponse(undefined, orderGroupId)
  },
  async (orderGroupId: string | null | undefined, { container }) => {
    if (orderGroupId) await container.resolve<VoucherService>(VOUCHER_MODULE).returnUses(orderGroupId)
  },
)

async function inWords(vouchers: VoucherService, error: unknown): Promise<unknown> {
  const { voucherId, reason } = (error ?? {}) as { voucherId?: unknown; reason?: unknown }
  if (typeof voucherId !== "string" || (reason !== "used-up" && reason !== "used-by-buyer")) return error
  const { code } = await vouchers.retrieveVoucher(voucherId, { select: ["code"] })
  return voucherRefusal(reason, code)
}
