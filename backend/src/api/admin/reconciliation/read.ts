import {
  DISCREPANCY_KINDS,
  type Discrepancy,
  type DiscrepancyKind,
  type ReconciliationQuery,
  type ReconciliationResponse,
} from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  type DiscrepancyRow,
  MONEY_DESK_MODULE,
  type MoneyDeskService,
  type ReconciliationDayRow,
} from "../../../modules/money-desk"
import { pageOf, paginationOf } from "../../http/page"

const DAYS_SHOWN = 14

/** What disagrees, and what the last rounds did. */
export async function readReconciliation(
  container: MedusaContainer,
  asked: ReconciliationQuery,
): Promise<ReconciliationResponse> {
  const desk = container.resolve<MoneyDeskService>(MONEY_DESK_MODULE)
  const [[rows, count], days] = await Promise.all([
    desk.listAndCountDiscrepancies(
      asked.list === "open" ? { state: "open" } : {},
      paginationOf(asked, { last_seen_at: "DESC" }),
    ),
    desk.listReconciliationDays({}, { order: { day: "DESC" }, take: DAYS_SHOWN }),
  ])
  return { discrepancies: rows.map(discrepancyView), days: days.map(dayView), ...pageOf(asked, count) }
}

/** One finding as the admin shows it. */
export const discrepancyView = (row: DiscrepancyRow): Discrepancy => ({
  id: row.id,
  kind: kindOf(row.kind),
  subject: row.subject,
  code: row.code,
  amountDong: Number(row.amount_dong),
  detail: row.detail,
  state: row.state,
  firstSeenAt: new Date(row.first_seen_at).toISOString(),
  lastSeenAt: new Date(row.last_seen_at).toISOString(),
  note: row.note,
})

const kindOf = (word: string): DiscrepancyKind =>
  DISCREPANCY_KINDS.find((kind) => kind === word) ?? "message_stuck"

const dayView = (row: ReconciliationDayRow): ReconciliationResponse["days"][number] => ({
  day: row.day,
  runs: row.runs,
  lastRunAt: new Date(row.last_run_at).toISOString(),
  found: row.found,
  mended: row.mended,
  open: row.open,
  takenDong: Number(row.taken_dong),
  refundedDong: Number(row.refunded_dong),
})
