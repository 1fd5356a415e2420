import type { VoucherTerms } from "@cho-phien/trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { VOUCHER_MODULE, type VoucherRow, type VoucherService } from "../../modules/voucher"

/** A voucher with what its promotion says. */
export interface KnownVoucher extends VoucherTerms {
  id: string
  code: string
  promotionId: string
  titleVi: string
  titleEn: string
  bearer: "platform" | "producer"
}

/** The vouchers of these codes; a code that is none, or whose promotion is gone, is not in the map. */
export async function readVouchers(
  container: MedusaContainer,
  codes: readonly string[],
): Promise<Map<string, KnownVoucher>> {
  if (codes.length === 0) return new Map()
  const vouchers = await container
    .resolve<VoucherService>(VOUCHER_MODULE)
    .listVouchers({ code: [...new Set(codes)] }, { take: null })
  const promotions = await container
    .resolve(Modules.PROMOTION)
    .listPromotions(
      { id: vouchers.map((row) => row.promotion_id) },
      { select: ["id", "status", "limit", "used"], take: null },
    )
  const byId = new Map(promotions.map((promotion) => [promotion.id, promotion]))
  return new Map(
    vouchers.flatMap((row) => {
      const promotion = byId.get(row.promotion_id)
      return promotion ? [[row.code, known(row, promotion)] as const] : []
    }),
  )
}

interface PromotionState {
  status?: string
  limit?: number | null
  used?: number
}

/** A promotion that the office has switched off is over. */
function known(row: VoucherRow, { status, limit, used }: PromotionState): KnownVoucher {
  const endsAt = row.ends_at ? new Date(row.ends_at) : null
  const usesLeft = typeof limit === "number" ? limit - (used ?? 0) : null
  return {
    id: row.id,
    code: row.code,
    promotionId: row.promotion_id,
    titleVi: row.title_vi,
    titleEn: row.title_en,
    bearer: row.bearer,
    producerId: row.producer_id,
    startsAt: new Date(row.starts_at),
    endsAt: status === "active" ? endsAt : new Date(0),
    minimumDong: Number(row.minimum_dong),
    usesLeft,
  }
}
