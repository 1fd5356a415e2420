import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../clock"
import { VOUCHER_MODULE, type VoucherService } from "../modules/voucher"
import { createVoucherWorkflow } from "../workflows/voucher/create-voucher"
import { demoShipping } from "./demo-shipping"

/** The vouchers of the demonstration, open from the day of the seed. */
export async function seedVouchers(
  container: MedusaContainer,
  producerIds: ReadonlyMap<string, string>,
): Promise<void> {
  const service = container.resolve<VoucherService>(VOUCHER_MODULE)
  const codes = demoShipping.vouchers.map(({ code }) => code)
  const existing = new Set((await service.listVouchers({ code: codes })).map(({ code }) => code))
  for (const voucher of demoShipping.vouchers.filter(({ code }) => !existing.has(code)))
    await createVoucherWorkflow(container).run({
      input: {
        code: voucher.code,
        titleVi: voucher.title_vi,
        titleEn: voucher.title_en,
        kind: voucher.kind,
        value: voucher.value,
        bearer: voucher.bearer,
        producerId: voucher.producer ? (producerIds.get(voucher.producer) ?? null) : null,
        minimumDong: voucher.minimum_dong,
        limit: voucher.limit,
        perBuyer: voucher.per_buyer,
        startsAt: now(),
        endsAt: null,
        demonstration: true,
        actor: null,
      },
    })
}
