import type { ParcelFacts, RefundFact } from "@cho-phien/trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import { RETURN_REQUEST_MODULE, type ReturnRequestService } from "../../../modules/return-request"
import { SETTLEMENT_MODULE, type SettlementService } from "../../../modules/settlement"
import { plus, returnShares, type SoldUnits, type Units } from "./return-shares"

/** A refund with the return that it is for, where it is for one. */
export interface NotedRefund extends RefundFact {
  returnId: string | null
}

/** Says of every refund of a return which lines it is for; others stay as they are. */
export async function withReturnShares(
  container: MedusaContainer,
  parcels: ReadonlyMap<string, Omit<ParcelFacts, "refunds"> & { refunds: NotedRefund[] }>,
): Promise<Map<string, ParcelFacts>> {
  const returnIds = [...parcels.values()].flatMap(({ refunds }) => refunds.flatMap((r) => r.returnId ?? []))
  if (returnIds.length === 0) return new Map(parcels)
  const [units, sold] = await Promise.all([
    unitsOf(container, returnIds),
    soldUnits(container, [...parcels.keys()]),
  ])
  return new Map(
    [...parcels].map(([orderId, facts]) => {
      let before: Units = new Map()
      const refunds = facts.refunds.map(({ returnId, ...refund }): RefundFact => {
        const now = (returnId && units.get(returnId)) || null
        if (!now) return refund
        const shares = returnShares(sold.get(orderId) ?? [], before, now)
        before = plus(before, now)
        return { ...refund, shares }
      })
      return [orderId, { ...facts, refunds }]
    }),
  )
}

async function unitsOf(container: MedusaContainer, ids: string[]): Promise<Map<string, Units>> {
  const returns = container.resolve<ReturnRequestService>(RETURN_REQUEST_MODULE)
  const { rows } = await returns.readRequests({ filters: { id: ids } })
  return new Map(rows.map((row) => [row.id, new Map(row.lines.map((line) => [line.itemId, line.quantity]))]))
}

async function soldUnits(container: MedusaContainer, orderIds: string[]): Promise<Map<string, SoldUnits[]>> {
  const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
  const sales = await settlement.listSales({ order_id: orderIds }, { take: null })
  const lines = await settlement.listSaleLines(
    { sale_id: sales.map((sale) => sale.id), kind: "goods" },
    { take: null, order: { id: "ASC" } },
  )
  return new Map(
    sales.map((sale) => [
      sale.order_id,
      lines
        .filter((line) => line.sale_id === sale.id)
        .map((line) => ({
          id: line.id,
          orderLineId: line.order_line_id,
          quantity: line.quantity,
          paidDong:
            Number(line.gross_dong) - Number(line.seller_discount_dong) - Number(line.platform_discount_dong),
        })),
    ]),
  )
}
