import type {
  RefundTask,
  RefundTaskListResponse,
  RefundTaskQuery,
  RefundTaskResponse,
} from "@cho-phien/contract"
import { formatPhone } from "@cho-phien/vietnam/phone"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type { MarketplaceService } from "../../../modules/marketplace/service"
import { MONEY_DESK_MODULE, type MoneyDeskService, type RefundTaskRow } from "../../../modules/money-desk"
import { pageOf, paginationOf } from "../../http/page"

/** One page of refunds that are paid back by hand: what is due the longest first, what is done the latest first. */
export async function listRefundTasks(
  container: MedusaContainer,
  asked: RefundTaskQuery,
): Promise<RefundTaskListResponse> {
  const desk = container.resolve<MoneyDeskService>(MONEY_DESK_MODULE)
  const [rows, count] = await desk.listAndCountRefundTasks(
    asked.list === "due" ? { state: "due" } : {},
    paginationOf(asked, asked.list === "due" ? { due_at: "ASC" } : { due_at: "DESC" }),
  )
  return { tasks: await viewsOf(container, rows), dueDong: await dueDong(container), ...pageOf(asked, count) }
}

/** One refund as it stands after a deed. */
export async function readRefundTask(container: MedusaContainer, id: string): Promise<RefundTaskResponse> {
  const desk = container.resolve<MoneyDeskService>(MONEY_DESK_MODULE)
  const [task] = await viewsOf(container, [await desk.retrieveRefundTask(id)])
  if (!task) throw new RangeError(`The refund ${id} has no view`)
  return { task }
}

async function dueDong(container: MedusaContainer): Promise<number> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await connection.raw<{ rows: { sum: string }[] }>(
    "select coalesce(sum(amount_dong), 0) as sum from refund_task where state = 'due' and deleted_at is null",
  )
  return Number(rows[0]?.sum ?? 0)
}

async function viewsOf(container: MedusaContainer, rows: readonly RefundTaskRow[]): Promise<RefundTask[]> {
  if (rows.length === 0) return []
  const [groups, users] = await Promise.all([
    container
      .resolve<MarketplaceService>(MARKETPLACE_MODULE)
      .listOrderGroups({ id: rows.map((row) => row.order_group_id) }, { take: null }),
    container
      .resolve(Modules.USER)
      .listUsers({ id: rows.flatMap((row) => row.done_by ?? []) }, { take: rows.length }),
  ])
  const emails = new Map(users.map(({ id, email }) => [id, email]))
  const byId = new Map(groups.map((group) => [group.id, group]))
  return rows.map((row) => ({
    id: row.id,
    orderId: row.order_id,
    code: row.code,
    method: row.method,
    amountDong: Number(row.amount_dong),
    dueAt: new Date(row.due_at).toISOString(),
    state: row.state,
    recipientName: byId.get(row.order_group_id)?.recipient_name ?? "",
    phone: formatPhone(byId.get(row.order_group_id)?.phone_e164 ?? ""),
    doneAt: row.done_at ? new Date(row.done_at).toISOString() : null,
    doneBy: row.done_by ? (emails.get(row.done_by) ?? row.done_by) : null,
    bankReference: row.bank_reference,
    note: row.note,
  }))
}
