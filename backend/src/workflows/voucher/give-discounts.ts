import { judgeVoucher, type VoucherJudgement } from "@cho-phien/trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { now } from "../../clock"
import { type KnownVoucher, readVouchers } from "./read-vouchers"

/** A line of goods as vouchers see it; `unitPriceDong` is the list price. */
export interface DiscountableLine {
  id: string
  producerId: string
  unitPriceDong: number
  quantity: number
  isPromotable: boolean
}

export interface GivenDiscounts {
  /** Fractions of a đồng are possible: the split makes them whole. By line id. */
  byLine: ReadonlyMap<string, { code: string; amount: number; promotionId: string }[]>
  /** Every code asked for that is a voucher, with whether it counts. */
  vouchers: { voucher: KnownVoucher; judgement: VoucherJudgement }[]
}

/**
 * What these codes take off these lines now. Our rules say which count; Medusa's promotion engine says how much. Nothing
 * is written to the cart: what is shown and what is sold come from here, with the prices of the moment.
 */
export async function giveDiscounts(
  container: MedusaContainer,
  codes: readonly string[],
  lines: readonly DiscountableLine[],
): Promise<GivenDiscounts> {
  if (codes.length === 0) return { byLine: new Map(), vouchers: [] }
  const known = await readVouchers(container, codes)
  const goods = lines.map((line) => ({ ...line, grossDong: line.unitPriceDong * line.quantity }))
  const vouchers = codes.flatMap((code) => {
    const voucher = known.get(code)
    return voucher ? [{ voucher, judgement: judgeVoucher(voucher, goods, now()) }] : []
  })
  const counting = vouchers.filter(({ judgement }) => judgement.ok).map(({ voucher }) => voucher)
  return { byLine: await computed(container, counting, goods), vouchers }
}

async function computed(
  container: MedusaContainer,
  vouchers: readonly KnownVoucher[],
  goods: readonly (DiscountableLine & { grossDong: number })[],
): Promise<GivenDiscounts["byLine"]> {
  if (vouchers.length === 0) return new Map()
  const items = goods.map((line) => ({
    id: line.id,
    quantity: line.quantity,
    subtotal: line.grossDong,
    original_total: line.grossDong,
    is_discountable: line.isPromotable,
    producer_id: line.producerId,
    adjustments: [],
  }))
  const actions = await container.resolve(Modules.PROMOTION).computeActions(
    vouchers.map(({ code }) => code),
    { currency_code: "vnd", items } as never,
    { prevent_auto_promotions: true },
  )
  const promotionOf = new Map(vouchers.map(({ code, promotionId }) => [code, promotionId]))
  const byLine = new Map<string, { code: string; amount: number; promotionId: string }[]>()
  for (const action of actions) {
    if (action.action !== "addItemAdjustment" || !("item_id" in action)) continue
    const given = {
      code: action.code,
      amount: Number(action.amount),
      promotionId: promotionOf.get(action.code) ?? "",
    }
    byLine.set(action.item_id, [...(byLine.get(action.item_id) ?? []), given])
  }
  return byLine
}
