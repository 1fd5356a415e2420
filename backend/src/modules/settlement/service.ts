import {
  type ParcelFacts,
  type Posting,
  payoutFailedPosting,
  payoutPosting,
  payoutSettledPosting,
  planPostings,
} from "@cho-phien/trade"
import { vietnamDayOf } from "@cho-phien/vietnam"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { producerBalances, statementEntries } from "./balances"
import { book, entriesOfOrders, lockAccounts, type PostingHead } from "./book"
import { contradictionsIn } from "./contradictions"
import { CommissionRule } from "./models/commission-rule"
import { LedgerAccount, LedgerCheck, LedgerEntry, LedgerPosting } from "./models/ledger"
import { LegalParameter } from "./models/legal-parameter"
import { ListingActivity } from "./models/listing-activity"
import { PayoutBatch, PayoutItem } from "./models/payout"
import { Sale } from "./models/sale"
import { SaleLine } from "./models/sale-line"
import { Statement } from "./models/statement"
import { type BatchDraft, type PayoutAccount, plannedItems, stillOwed, writeDraft } from "./payout-sql"
import { type SqlManager, sql } from "./sql"
import { type NewStatement, writeStatements } from "./statement-sql"
import { lawOf, termsOf } from "./terms"
import { withheldIn } from "./withheld-sql"

/** Who does it and when. */
export interface DeedBy {
  actor: string
  at: Date
}

export type BatchAnswer = "done" | "not_found" | "other_state" | "same_person"

/** Terms of sales, the law's figures, the ledger, statements and payouts. Nobody else writes the ledger. */
export class SettlementService extends MedusaService({
  CommissionRule,
  LegalParameter,
  ListingActivity,
  Sale,
  SaleLine,
  LedgerAccount,
  LedgerPosting,
  LedgerEntry,
  LedgerCheck,
  Statement,
  PayoutBatch,
  PayoutItem,
}) {
  /**
   * Books what the facts of a parcel call for and the ledger has not; gives the refs that are new. Two workers with
   * the same event follow each other at the sale's row: the second finds nothing to do.
   */
  @InjectTransactionManager()
  async bookParcel(
    orderId: string,
    facts: ParcelFacts,
    at: Date,
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    const db = sql(context)
    const [held] = await db.execute<{ id: string }>(
      "select id from sale where order_id = ? and deleted_at is null for update",
      [orderId],
    )
    if (!held) return []
    const sale = await this.retrieveSale(held.id, {}, context)
    const lines = await this.listSaleLines(
      { sale_id: sale.id },
      { take: null, order: { id: "ASC" } },
      context,
    )
    const law = await this.listLegalParameters({}, { take: null }, context)
    const terms = termsOf(sale, lines)
    const known = (await entriesOfOrders(db, [orderId])).get(orderId) ?? []
    const postings = planPostings(terms, facts, known, { law: law.map(lawOf), dayOf: vietnamDayOf })
    const head = { orderId, producerId: sale.producer_id, at, on: vietnamDayOf(at) }
    const booked = await book(db, postings, head)
    const isComplete = booked.includes(`sale:${orderId}`)
    await db.execute(
      "update sale set looked_at = ?, completed_at = coalesce(completed_at, ?), updated_at = now() where id = ?",
      [at, isComplete ? at : null, sale.id],
    )
    return booked
  }

  /** Forgets a sale whose order a run that died has left; never one that the ledger knows. */
  @InjectTransactionManager()
  async forgetSale(saleId: string, @MedusaContext() context: Context = {}): Promise<void> {
    const db = sql(context)
    const unknown = `select id from sale where id = ?
      and not exists (select 1 from ledger_posting p where p.order_id = sale.order_id)`
    await db.execute(`delete from sale_line where sale_id in (${unknown})`, [saleId])
    await db.execute(`delete from sale where id in (${unknown})`, [saleId])
  }

  /** Books one posting by hand; false when its ref is there already. */
  @InjectTransactionManager()
  async bookByHand(
    posting: Posting,
    head: PostingHead,
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    return (await book(sql(context), [posting], head)).length === 1
  }

  /** Entries of orders, in the order of booking. */
  @InjectTransactionManager()
  async entriesOf(orderIds: readonly string[], @MedusaContext() context: Context = {}) {
    return entriesOfOrders(sql(context), orderIds)
  }

  /** What contradicts itself in the ledger: postings that do not sum to zero, balances that are not their entries. */
  @InjectTransactionManager()
  async contradictions(@MedusaContext() context: Context = {}) {
    return contradictionsIn(sql(context))
  }

  /** Issues statements of a month for those who have none; says how many are new. */
  @InjectTransactionManager()
  async issueStatements(
    statements: readonly NewStatement[],
    by: { actor: string | null; at: Date },
    @MedusaContext() context: Context = {},
  ): Promise<number> {
    return writeStatements(sql(context), statements, by)
  }

  /** What producers are owed now and were owed at the end of a day. */
  @InjectTransactionManager()
  async balancesOf(
    untilOn: string,
    producerId: string | null = null,
    @MedusaContext() context: Context = {},
  ) {
    return producerBalances(sql(context), untilOn, producerId)
  }

  /** A producer's account over days of the ledger, both included. */
  @InjectTransactionManager()
  async statementOf(
    producerId: string,
    period: { fromOn: string; toOn: string },
    @MedusaContext() context: Context = {},
  ) {
    return statementEntries(sql(context), producerId, period)
  }

  /** What was withheld of sellers of these legal forms, over days of the ledger. */
  @InjectTransactionManager()
  async withheldOf(
    period: { fromOn: string; toOn: string },
    legalForms: readonly string[],
    @MedusaContext() context: Context = {},
  ) {
    return withheldIn(sql(context), period, legalForms)
  }

  /** Drafts a batch of all that is owed; null when nothing is. */
  @InjectTransactionManager()
  async draftBatch(draft: BatchDraft, @MedusaContext() context: Context = {}): Promise<string | null> {
    return writeDraft(sql(context), draft)
  }

  /** A second person approves; the one who drafted cannot. */
  @InjectTransactionManager()
  async approveBatch(
    batchId: string,
    { actor, at }: DeedBy,
    accounts: ReadonlyMap<string, PayoutAccount>,
    @MedusaContext() context: Context = {},
  ): Promise<BatchAnswer> {
    const db = sql(context)
    const batch = await heldBatch(db, batchId)
    if (!batch) return "not_found"
    if (batch.state !== "draft") return "other_state"
    if (batch.drafted_by === actor) return "same_person"
    await stillOwed(db, await plannedItems(db, batchId), accounts)
    await db.execute(
      "update payout_batch set state = 'approved', approved_by = ?, approved_at = ?, updated_at = now() where id = ?",
      [actor, at, batchId],
    )
    return "done"
  }

  /** Sends an approved batch on its way: what is still owed leaves the producers' accounts. */
  @InjectTransactionManager()
  async exportBatch(
    batchId: string,
    { actor, at }: DeedBy,
    accounts: ReadonlyMap<string, PayoutAccount>,
    @MedusaContext() context: Context = {},
  ): Promise<BatchAnswer> {
    const db = sql(context)
    const batch = await heldBatch(db, batchId)
    if (!batch) return "not_found"
    if (batch.state !== "approved") return "other_state"
    const planned = await plannedItems(db, batchId)
    await lockAccounts(db, ["payouts", ...planned.map((item) => `producer:${item.producerId}`)])
    for (const item of await stillOwed(db, planned, accounts)) {
      const head = { producerId: item.producerId, payoutItemId: item.id, actor, at, on: vietnamDayOf(at) }
      await book(db, [payoutPosting(item)], head)
      await db.execute("update payout_item set state = 'exported', updated_at = now() where id = ?", [
        item.id,
      ])
    }
    await db.execute(
      "update payout_batch set state = 'exported', exported_by = ?, exported_at = ?, updated_at = now() where id = ?",
      [actor, at, batchId],
    )
    await closeWhenSettled(db, batchId)
    return "done"
  }

  /** Gives up a batch that has not left yet; what it held is free for the next. */
  @InjectTransactionManager()
  async cancelBatch(batchId: string, @MedusaContext() context: Context = {}): Promise<BatchAnswer> {
    const db = sql(context)
    const batch = await heldBatch(db, batchId)
    if (!batch) return "not_found"
    if (batch.state !== "draft" && batch.state !== "approved") return "other_state"
    await db.execute("update payout_batch set state = 'cancelled', updated_at = now() where id = ?", [
      batchId,
    ])
    return "done"
  }

  /** What the bank did with an item: paid it, did not, or sent it back after it had (K42). */
  @InjectTransactionManager()
  async settleItem(
    itemId: string,
    outcome: "paid" | "failed" | "returned",
    { actor, at, note }: DeedBy & { note: string },
    @MedusaContext() context: Context = {},
  ): Promise<BatchAnswer> {
    const db = sql(context)
    const [row] = await db.execute<ItemRow>(
      `select id, batch_id, producer_id, amount_dong, state from payout_item
       where id = ? and deleted_at is null for update`,
      [itemId],
    )
    if (!row) return "not_found"
    if (row.state !== (outcome === "returned" ? "paid" : "exported")) return "other_state"
    const item = { id: row.id, producerId: row.producer_id, amountDong: Number(row.amount_dong) }
    const posting =
      outcome === "paid" ? payoutSettledPosting(item) : payoutFailedPosting(item, outcome === "returned")
    const head = { producerId: item.producerId, payoutItemId: itemId, actor, at, on: vietnamDayOf(at) }
    await book(db, [posting], head)
    await db.execute(
      `update payout_item set state = ?, note = ?, settled_by = ?, settled_at = ?, updated_at = now() where id = ?`,
      [outcome, note, actor, at, itemId],
    )
    await closeWhenSettled(db, row.batch_id)
    return "done"
  }
}

interface ItemRow {
  id: string
  batch_id: string
  producer_id: string
  amount_dong: string
  state: string
}

const heldBatch = async (db: SqlManager, batchId: string) =>
  (
    await db.execute<{ state: string; drafted_by: string }>(
      "select state, drafted_by from payout_batch where id = ? and deleted_at is null for update",
      [batchId],
    )
  )[0]

/** A batch is closed when nothing of it is at the bank any more. */
const closeWhenSettled = (db: SqlManager, batchId: string) =>
  db.execute(
    `update payout_batch set state = 'closed', updated_at = now() where id = ? and state = 'exported'
       and not exists (select 1 from payout_item where batch_id = ? and state = 'exported' and deleted_at is null)`,
    [batchId, batchId],
  )
