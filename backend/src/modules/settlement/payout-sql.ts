import { type HeldReason, payoutFor } from "@cho-phien/trade"
import { generateEntityId } from "@medusajs/framework/utils"
import { producerBalances } from "./balances"
import { rawOf, type SqlManager } from "./sql"

/** A producer's own account at a bank, as it was checked. */
export interface PayoutAccount {
  bankBin: string
  accountNumber: string
  accountName: string
}

export interface BatchDraft {
  untilOn: string
  note: string
  actor: string
  at: Date
  minimumDong: number
  accounts: ReadonlyMap<string, PayoutAccount>
}

/**
 * Writes a batch of what producers are owed; null when nobody is owed anything. Drafts are made one after the other,
 * so that two at once never count the same đồng.
 */
export async function writeDraft(db: SqlManager, draft: BatchDraft): Promise<string | null> {
  await db.execute("select pg_advisory_xact_lock(hashtext('payout_batch'))", [])
  const items = (await producerBalances(db, draft.untilOn)).flatMap((balance) => {
    const account = draft.accounts.get(balance.producerId)
    const payout = payoutFor({
      ...balance,
      minimumDong: draft.minimumDong,
      hasAccount: account !== undefined,
    })
    return payout ? [{ ...payout, account, producerId: balance.producerId }] : []
  })
  if (items.length === 0) return null
  const batchId = generateEntityId(undefined, "pbat")
  const month = draft.untilOn.slice(2, 7).replace("-", "")
  const [last] = await db.execute<{ number: string | null }>(
    "select max(substr(code, 9)::int) as number from payout_batch where code like ?",
    [`CT-${month}-%`],
  )
  const code = `CT-${month}-${String(Number(last?.number ?? 0) + 1).padStart(4, "0")}`
  await db.execute(
    `insert into payout_batch (id, code, until_on, state, drafted_by, drafted_at, note)
     values (?, ?, ?, 'draft', ?, ?, ?)`,
    [batchId, code, draft.untilOn, draft.actor, draft.at, draft.note],
  )
  for (const { amountDong, held, account, producerId } of items)
    await db.execute(
      `insert into payout_item (id, batch_id, producer_id, amount_dong, raw_amount_dong, state, held_reason,
         bank_bin, account_number, account_name, note) values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, '')`,
      [
        generateEntityId(undefined, "pitm"),
        batchId,
        producerId,
        amountDong,
        rawOf(amountDong),
        held ? "held" : "planned",
        held,
        account?.bankBin ?? null,
        account?.accountNumber ?? null,
        account?.accountName ?? null,
      ],
    )
  return batchId
}

export interface PlannedItem {
  id: string
  producerId: string
  amountDong: number
  account: PayoutAccount
}

export async function plannedItems(db: SqlManager, batchId: string): Promise<PlannedItem[]> {
  const rows = await db.execute<{
    id: string
    producer_id: string
    amount_dong: string
    bank_bin: string
    account_number: string
    account_name: string
  }>(
    `select id, producer_id, amount_dong, bank_bin, account_number, account_name from payout_item
     where batch_id = ? and state = 'planned' and deleted_at is null order by id for update`,
    [batchId],
  )
  return rows.map((row) => ({
    id: row.id,
    producerId: row.producer_id,
    amountDong: Number(row.amount_dong),
    account: {
      bankBin: row.bank_bin,
      accountNumber: row.account_number,
      accountName: row.account_name,
    },
  }))
}

/** Takes an item out of its batch; what is owed stays owed. */
export async function hold(db: SqlManager, itemId: string, reason: HeldReason): Promise<void> {
  await db.execute(
    "update payout_item set state = 'held', held_reason = ?, updated_at = now() where id = ?",
    [reason, itemId],
  )
}

/** Holds back the items that are no longer owed in full, or whose producer has another account now; gives the rest. */
export async function stillOwed(
  db: SqlManager,
  items: readonly PlannedItem[],
  accounts: ReadonlyMap<string, PayoutAccount>,
): Promise<PlannedItem[]> {
  const kept: PlannedItem[] = []
  for (const item of items) {
    const [row] = await db.execute<{ balance_dong: string }>(
      "select balance_dong from ledger_account where id = ?",
      [`producer:${item.producerId}`],
    )
    const isSame = sameAccount(item.account, accounts.get(item.producerId))
    if (!isSame) await hold(db, item.id, "account_changed")
    else if (Number(row?.balance_dong ?? 0) < item.amountDong) await hold(db, item.id, "balance_changed")
    else kept.push(item)
  }
  return kept
}

const sameAccount = (a: PayoutAccount, b: PayoutAccount | undefined): boolean =>
  b !== undefined &&
  a.bankBin === b.bankBin &&
  a.accountNumber === b.accountNumber &&
  a.accountName === b.accountName
