import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VOUCHER_MODULE, type VoucherService } from "../../../modules/voucher"
import type { CreateVoucherInput } from "../inputs"

/** Writes what is ours of a voucher; undone, it is gone. */
export const writeVoucherStep = createStep(
  "write-voucher",
  async ({ input, promotionId }: { input: CreateVoucherInput; promotionId: string }, { container }) => {
    const vouchers = container.resolve<VoucherService>(VOUCHER_MODULE)
    const { id } = await vouchers.createVouchers({
      promotion_id: promotionId,
      code: input.code,
      title_vi: input.titleVi,
      title_en: input.titleEn,
      bearer: input.bearer,
      producer_id: input.producerId,
      minimum_dong: input.minimumDong,
      per_buyer: input.perBuyer,
      starts_at: new Date(input.startsAt),
      ends_at: input.endsAt ? new Date(input.endsAt) : null,
      demonstration: input.demonstration,
      made_by: input.actor,
    })
    return new StepResponse({ id }, id)
  },
  async (id: string | undefined, { container }) => {
    if (id) await container.resolve<VoucherService>(VOUCHER_MODULE).deleteVouchers(id)
  },
)
