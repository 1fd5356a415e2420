import type { PurchaseListQuery, PurchaseListResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import { stageOfAll } from "../views/parcel-stage"
import { type PurchaseRow, readPurchaseRows } from "../views/purchase-rows"

const PAGE_SIZE = 20

/** The signed-in customer's own purchases. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<PurchaseListResponse>) => {
  const { page } = req.validatedQuery as z.infer<typeof PurchaseListQuery>
  const { rows, count } = await readPurchaseRows(req.scope, {
    filters: { customer_id: req.auth_context.actor_id },
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
  })
  res.json({
    purchases: rows.map(summaryOf),
    count,
    page,
    pageCount: Math.ceil(count / PAGE_SIZE),
  })
}

function summaryOf(purchase: PurchaseRow): PurchaseListResponse["purchases"][number] {
  const lines = purchase.orders.flatMap((order) => order.items ?? [])
  return {
    code: purchase.code,
    placedAt: new Date(purchase.placed_at ?? 0).toISOString(),
    totalDong: Number(purchase.total_dong),
    parcels: purchase.orders.length,
    units: lines.reduce((units, line) => units + Number(line.quantity), 0),
    stage: stageOfAll(purchase.orders),
  }
}
