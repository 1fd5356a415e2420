import { model } from "@medusajs/framework/utils"

/** An account of the ledger; its id is its code (`buyers`, `producer:pdcr_…`). A trigger keeps the balance. */
export const LedgerAccount = model.define("ledger_account", {
  id: model.id({ prefix: "lacc" }).primaryKey(),
  producer_id: model.text().index().nullable(),
  /** Sum of its entries, whole đồng; positive: the account is owed it or has earned it. */
  balance_dong: model.bigNumber().default(0),
})

/** Entries booked together, once (`ref`). Rows are added, never changed (a trigger refuses it). */
export const LedgerPosting = model
  .define("ledger_posting", {
    id: model.id({ prefix: "lpos" }).primaryKey(),
    ref: model.text().unique(),
    kind: model.enum([
      "receipt",
      "sale",
      "refund",
      "reversal",
      "payout",
      "payout_settled",
      "payout_failed",
      "transfer",
      "adjustment",
    ]),
    order_id: model.text().index().nullable(),
    producer_id: model.text().nullable(),
    payout_item_id: model.text().index().nullable(),
    /** Of an adjustment. */
    reason: model.text().nullable(),
    /** Admin user; null: booked from facts. */
    actor: model.text().nullable(),
    booked_at: model.dateTime(),
    /** The day of the ledger, in Vietnam: what a statement's period counts. */
    booked_on: model.text(),
  })
  .indexes([{ on: ["producer_id", "booked_on"] }])

/** One amount on one account; the entries of a posting sum to zero (checked at commit). Never changed. */
export const LedgerEntry = model
  .define("ledger_entry", {
    id: model.id({ prefix: "lent" }).primaryKey(),
    posting_id: model.text().index(),
    account_id: model.text(),
    component: model.text(),
    amount_dong: model.bigNumber(),
    /** Of the sale. */
    line_id: model.text().nullable(),
  })
  .indexes([{ on: ["account_id", "posting_id"] }])

/** What the check of a night found. */
export const LedgerCheck = model
  .define("ledger_check", {
    id: model.id({ prefix: "lchk" }).primaryKey(),
    ran_at: model.dateTime(),
    is_good: model.boolean(),
    postings: model.number(),
    sales: model.number(),
    /** What disagrees: `{ kind, subject, amountDong }[]`. */
    findings: model.json(),
  })
  .indexes([{ on: ["ran_at"] }])
