import type { OrderGroupListQuery, OrderGroupListResponse, OrderGroupRow } from "@cho-phien/contract"
import { readPurchaseCode } from "@cho-phien/trade"
import { formatPhone, normalisePhone } from "@cho-phien/vietnam/phone"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pageOf } from "../../http/page"
import { stageOfAll } from "../../store/shopping/views/parcel-stage"
import { type PurchaseRow, readPurchaseRows } from "../../store/shopping/views/purchase-rows"

const DAY_MS = 24 * 3_600_000

/** One page of purchases, newest first; found by code, phone, name or day in Vietnam. */
export async function listOrderGroups(
  container: MedusaContainer,
  asked: OrderGroupListQuery,
): Promise<OrderGroupListResponse> {
  const { rows, count } = await readPurchaseRows(container, {
    filters: { ...filterOf(asked.q), ...dayFilter(asked.day) },
    skip: (asked.page - 1) * asked.pageSize,
    take: asked.pageSize,
  })
  return { groups: rows.map(groupRow), ...pageOf(asked, count) }
}

function filterOf(q: string): Record<string, unknown> {
  if (!q) return {}
  const code = readPurchaseCode(q)
  if (code) return { code }
  const phone = normalisePhone(q)
  if (phone.ok) return { phone_e164: phone.e164 }
  const like = `%${q.replace(/[\\%_]/g, "\\$&")}%`
  return { $or: [{ code: { $ilike: like } }, { recipient_name: { $ilike: like } }] }
}

/** Midnight to midnight in Vietnam, which is seven hours ahead of UTC all year. */
function dayFilter(day: string): Record<string, unknown> {
  if (!day) return {}
  const from = new Date(`${day}T00:00:00+07:00`)
  return { placed_at: { $gte: from, $lt: new Date(from.getTime() + DAY_MS) } }
}

export const groupRow = (purchase: PurchaseRow): OrderGroupRow => ({
  id: purchase.id,
  code: purchase.code,
  placedAt: new Date(purchase.placed_at ?? 0).toISOString(),
  recipientName: purchase.recipient_name,
  phone: formatPhone(purchase.phone_e164),
  method: purchase.method,
  parcels: purchase.orders.length,
  totalDong: Number(purchase.total_dong),
  stage: stageOfAll(purchase.orders),
})
