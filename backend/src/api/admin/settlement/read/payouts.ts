import type {
  PayoutBatchView,
  PayoutItemView,
  PayoutListResponse,
  PayoutQuery,
  PayoutResponse,
} from "@cho-phien/contract"
import { bankName } from "@cho-phien/trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  type PayoutBatchRow,
  type PayoutItemRow,
  SETTLEMENT_MODULE,
  type SettlementService,
} from "../../../../modules/settlement"
import { SettlementError } from "../../../../workflows/settlement/errors"
import { bankFile } from "../../../../workflows/settlement/payout/bank-file"
import { producerNames, userNames } from "../../../../workflows/settlement/read-names"
import { pageOf, paginationOf } from "../../../http/page"

const serviceOf = (container: MedusaContainer) => container.resolve<SettlementService>(SETTLEMENT_MODULE)

/** One page of batches, the newest first. */
export async function listPayouts(
  container: MedusaContainer,
  asked: PayoutQuery,
): Promise<PayoutListResponse> {
  const [rows, count] = await serviceOf(container).listAndCountPayoutBatches(
    {},
    paginationOf(asked, { drafted_at: "DESC" }),
  )
  const items = await itemsOf(container, rows)
  const names = await namesOf(container, rows)
  return { batches: rows.map((row) => viewOf(row, items, names)), ...pageOf(asked, count) }
}

/** One batch with its items, the largest first. */
export async function readPayout(container: MedusaContainer, id: string): Promise<PayoutResponse> {
  const row = await batchOf(container, id)
  const items = await itemsOf(container, [row])
  const producers = await producerNames(
    container,
    items.map((item) => item.producer_id),
  )
  return {
    batch: viewOf(row, items, await namesOf(container, [row])),
    items: items
      .map((item) => itemView(item, producers))
      .sort((a, b) => b.amountDong - a.amountDong || a.producer.name.localeCompare(b.producer.name, "vi")),
  }
}

/** The bank file of a batch that has been exported: what left for the bank, whatever became of it. */
export async function readBankFile(
  container: MedusaContainer,
  id: string,
): Promise<{ code: string; file: string }> {
  const row = await batchOf(container, id)
  if (row.state !== "exported" && row.state !== "closed")
    throw new SettlementError("BATCH_STATE_REFUSES", `The batch ${row.code} has not been exported`)
  const left = (await itemsOf(container, [row])).filter((item) => item.state !== "held")
  const rows = left.map((item) => ({
    bankBin: item.bank_bin ?? "",
    accountNumber: item.account_number ?? "",
    accountName: item.account_name ?? "",
    amountDong: Number(item.amount_dong),
  }))
  return { code: row.code, file: bankFile(row.code, rows) }
}

async function batchOf(container: MedusaContainer, id: string): Promise<PayoutBatchRow> {
  const [row] = await serviceOf(container).listPayoutBatches({ id })
  if (!row) throw new SettlementError("BATCH_NOT_FOUND", `There is no batch ${id}`)
  return row
}

const itemsOf = (container: MedusaContainer, rows: readonly PayoutBatchRow[]) =>
  serviceOf(container).listPayoutItems(
    { batch_id: rows.map((row) => row.id) },
    { take: null, order: { id: "ASC" } },
  )

const namesOf = (container: MedusaContainer, rows: readonly PayoutBatchRow[]) =>
  userNames(
    container,
    rows.flatMap((row) => [row.drafted_by, row.approved_by ?? [], row.exported_by ?? []].flat()),
  )

function viewOf(
  row: PayoutBatchRow,
  all: readonly PayoutItemRow[],
  names: ReadonlyMap<string, string>,
): PayoutBatchView {
  const items = all.filter((item) => item.batch_id === row.id)
  const held = items.filter((item) => item.state === "held")
  const paid = items.filter((item) => item.state !== "held")
  const sum = (list: readonly PayoutItemRow[]) =>
    list.reduce((total, item) => total + Number(item.amount_dong), 0)
  const deed = (by: string | null, at: Date | null) =>
    by && at ? { by, name: names.get(by) ?? by, at: at.toISOString() } : null
  return {
    id: row.id,
    code: row.code,
    untilOn: row.until_on,
    state: row.state,
    totalDong: sum(paid),
    count: paid.length,
    heldDong: sum(held),
    returned: items.filter((item) => item.state === "failed" || item.state === "returned").length,
    drafted: {
      by: row.drafted_by,
      name: names.get(row.drafted_by) ?? row.drafted_by,
      at: row.drafted_at.toISOString(),
    },
    approved: deed(row.approved_by, row.approved_at),
    exported: deed(row.exported_by, row.exported_at),
    note: row.note,
  }
}

function itemView(item: PayoutItemRow, producers: Awaited<ReturnType<typeof producerNames>>): PayoutItemView {
  const { bank_bin, account_number, account_name } = item
  return {
    id: item.id,
    producer: producers.get(item.producer_id) ?? { id: item.producer_id, name: item.producer_id, slug: "" },
    amountDong: Number(item.amount_dong),
    state: item.state,
    heldReason: item.held_reason,
    account:
      bank_bin && account_number && account_name
        ? { bankName: bankName(bank_bin) ?? bank_bin, number: account_number, name: account_name }
        : null,
    note: item.note,
  }
}
