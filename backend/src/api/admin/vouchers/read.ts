import type { OfficeVoucher, OfficeVoucherListResponse } from "@cho-phien/contract"
import { vietnamDayOf } from "@cho-phien/vietnam"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { now } from "../../../clock"
import { PRODUCER_MODULE, type ProducerModuleService } from "../../../modules/producer"
import { VOUCHER_MODULE, type VoucherRow, type VoucherService } from "../../../modules/voucher"

/** Every voucher with what its promotion says, newest first. */
export async function listOfficeVouchers(container: MedusaContainer): Promise<OfficeVoucherListResponse> {
  const rows = await container
    .resolve<VoucherService>(VOUCHER_MODULE)
    .listVouchers({}, { take: null, order: { created_at: "DESC", id: "DESC" } })
  const [promotions, producers] = await Promise.all([
    container
      .resolve(Modules.PROMOTION)
      .listPromotions(
        { id: rows.map((row) => row.promotion_id) },
        { relations: ["application_method"], take: null },
      ),
    container
      .resolve<ProducerModuleService>(PRODUCER_MODULE)
      .listProducers({ id: rows.flatMap((row) => row.producer_id ?? []) }, { take: null }),
  ])
  const promotionOf = new Map(promotions.map((promotion) => [promotion.id, promotion]))
  const nameOf = new Map(producers.map(({ id, name }) => [id, name]))
  return { vouchers: rows.map((row) => voucherOf(row, promotionOf.get(row.promotion_id), nameOf)) }
}

interface PromotionFacts {
  limit?: number | null
  used?: number
  application_method?: { type?: string; value?: number | string }
}

function voucherOf(
  row: VoucherRow,
  promotion: PromotionFacts | undefined,
  nameOf: ReadonlyMap<string, string>,
): OfficeVoucher {
  const limit = promotion?.limit ?? null
  const used = promotion?.used ?? 0
  const { producer_id: producerId } = row
  return {
    id: row.id,
    code: row.code,
    titleVi: row.title_vi,
    kind: promotion?.application_method?.type === "fixed" ? "fixed" : "percentage",
    value: Number(promotion?.application_method?.value ?? 0),
    bearer: row.bearer,
    producer: producerId ? { id: producerId, name: nameOf.get(producerId) ?? producerId } : null,
    minimumDong: Number(row.minimum_dong),
    limit,
    used,
    perBuyer: row.per_buyer,
    startsOn: vietnamDayOf(new Date(row.starts_at)),
    // The first moment after it lies on the next day, unless it was ended by hand.
    endsOn: row.ends_at ? vietnamDayOf(new Date(new Date(row.ends_at).getTime() - 1)) : null,
    state: stateOf(row, limit !== null && used >= limit),
    demonstration: row.demonstration,
  }
}

function stateOf(row: VoucherRow, isUsedUp: boolean): OfficeVoucher["state"] {
  const at = now()
  if (row.ends_at && at >= new Date(row.ends_at)) return "over"
  if (at < new Date(row.starts_at)) return "coming"
  return isUsedUp ? "used_up" : "open"
}
