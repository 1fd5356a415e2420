import type { LedgerCheckListResponse, LedgerFinding, LedgerQuery, LedgerResponse } from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SETTLEMENT_MODULE, type SettlementService } from "../../../../modules/settlement"
import { codesOfOrders, producerNames, userNames } from "../../../../workflows/settlement/read-names"
import { pageOf, paginationOf } from "../../../http/page"

/** One page of the ledger with every entry, the newest first. */
export async function listLedger(container: MedusaContainer, asked: LedgerQuery): Promise<LedgerResponse> {
  const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
  const [rows, count] = await settlement.listAndCountLedgerPostings(
    {
      ...(asked.producerId && { producer_id: asked.producerId }),
      ...(asked.orderId && { order_id: asked.orderId }),
    },
    paginationOf(asked, { booked_at: "DESC" }),
  )
  const [entries, codes, producers, users] = await Promise.all([
    settlement.listLedgerEntries(
      { posting_id: rows.map((row) => row.id) },
      { take: null, order: { id: "ASC" } },
    ),
    codesOfOrders(
      container,
      rows.flatMap((row) => row.order_id ?? []),
    ),
    producerNames(
      container,
      rows.flatMap((row) => row.producer_id ?? []),
    ),
    userNames(
      container,
      rows.flatMap((row) => row.actor ?? []),
    ),
  ])
  return {
    postings: rows.map((row) => ({
      id: row.id,
      ref: row.ref,
      kind: row.kind,
      bookedAt: row.booked_at.toISOString(),
      orderId: row.order_id,
      code: (row.order_id && codes.get(row.order_id)) || null,
      producer: (row.producer_id && producers.get(row.producer_id)) || null,
      reason: row.reason,
      actor: row.actor && (users.get(row.actor) ?? row.actor),
      entries: entries
        .filter((entry) => entry.posting_id === row.id)
        .map((entry) => ({
          account: entry.account_id,
          component: entry.component,
          amountDong: Number(entry.amount_dong),
        })),
    })),
    ...pageOf(asked, count),
  }
}

/** The last checks of the ledger, the newest first. */
export async function listChecks(container: MedusaContainer): Promise<LedgerCheckListResponse> {
  const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
  const rows = await settlement.listLedgerChecks({}, { take: 30, order: { ran_at: "DESC", id: "DESC" } })
  return {
    checks: rows.map((row) => ({
      id: row.id,
      ranAt: row.ran_at.toISOString(),
      isGood: row.is_good,
      postings: row.postings,
      sales: row.sales,
      findings: row.findings as unknown as LedgerFinding[],
    })),
  }
}
