import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { LEDGER_GUARDS, LEDGER_GUARDS_DOWN } from "../ledger-guards"

export class Migration20261125113845 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "settlement_statement" drop constraint if exists "settlement_statement_producer_id_from_on_unique";`,
    )
    this.addSql(
      `alter table if exists "settlement_statement" drop constraint if exists "settlement_statement_number_unique";`,
    )
    this.addSql(
      `alter table if exists "sale_line" drop constraint if exists "sale_line_order_line_id_unique";`,
    )
    this.addSql(`alter table if exists "sale" drop constraint if exists "sale_order_id_unique";`)
    this.addSql(
      `alter table if exists "payout_item" drop constraint if exists "payout_item_batch_id_producer_id_unique";`,
    )
    this.addSql(`alter table if exists "payout_batch" drop constraint if exists "payout_batch_code_unique";`)
    this.addSql(
      `alter table if exists "listing_activity" drop constraint if exists "listing_activity_product_id_starts_on_unique";`,
    )
    this.addSql(
      `alter table if exists "legal_parameter" drop constraint if exists "legal_parameter_applied_unique";`,
    )
    this.addSql(
      `alter table if exists "ledger_posting" drop constraint if exists "ledger_posting_ref_unique";`,
    )
    this.addSql(
      `create table if not exists "commission_rule" ("id" text not null, "producer_id" text null, "group_code" text null, "rate_bp" integer not null, "starts_on" text not null, "ends_on" text null, "note" text not null default '', "demonstration" boolean not null default false, "made_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commission_rule_pkey" primary key ("id"), constraint CHK_commission_rule_rate check (rate_bp between 0 and 5000), constraint CHK_commission_rule_days check (ends_on is null or ends_on >= starts_on));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commission_rule_deleted_at" ON "commission_rule" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ledger_account" ("id" text not null, "producer_id" text null, "balance_dong" numeric not null default 0, "raw_balance_dong" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_account_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_account_producer_id" ON "ledger_account" ("producer_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_account_deleted_at" ON "ledger_account" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ledger_check" ("id" text not null, "ran_at" timestamptz not null, "is_good" boolean not null, "postings" integer not null, "sales" integer not null, "findings" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_check_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_check_deleted_at" ON "ledger_check" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_check_ran_at" ON "ledger_check" ("ran_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ledger_entry" ("id" text not null, "posting_id" text not null, "account_id" text not null, "component" text not null, "amount_dong" numeric not null, "line_id" text null, "raw_amount_dong" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_entry_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_posting_id" ON "ledger_entry" ("posting_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_deleted_at" ON "ledger_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_account_id_posting_id" ON "ledger_entry" ("account_id", "posting_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ledger_posting" ("id" text not null, "ref" text not null, "kind" text check ("kind" in ('receipt', 'sale', 'refund', 'reversal', 'payout', 'payout_settled', 'payout_failed', 'transfer', 'adjustment')) not null, "order_id" text null, "producer_id" text null, "payout_item_id" text null, "reason" text null, "actor" text null, "booked_at" timestamptz not null, "booked_on" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_posting_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_posting_ref_unique" ON "ledger_posting" ("ref") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_posting_order_id" ON "ledger_posting" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_posting_payout_item_id" ON "ledger_posting" ("payout_item_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_posting_deleted_at" ON "ledger_posting" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_posting_producer_id_booked_on" ON "ledger_posting" ("producer_id", "booked_on") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "legal_parameter" ("id" text not null, "kind" text check ("kind" in ('withholding_subject', 'withholding_rate', 'commission_vat')) not null, "key" text not null, "vat_bp" integer not null default 0, "pit_bp" integer not null default 0, "effective_from" text not null, "effective_to" text null, "published_on" text null, "legal_ref" text not null, "state" text check ("state" in ('in_force', 'suspended', 'repealed')) not null default 'in_force', "proof" text check ("proof" in ('read', 'second_hand', 'unverified')) not null, "note" text not null default '', "changed_by" text null, "changed_at" timestamptz null, "change_note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "legal_parameter_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_legal_parameter_deleted_at" ON "legal_parameter" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_legal_parameter_applied_unique" ON "legal_parameter" ("kind", "key", "effective_from") WHERE deleted_at IS NULL AND state <> 'suspended';`,
    )

    this.addSql(
      `create table if not exists "listing_activity" ("id" text not null, "product_id" text not null, "activity" text not null, "starts_on" text not null, "approved_by" text null, "approved_at" timestamptz null, "note" text not null default '', "demonstration" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_activity_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_activity_deleted_at" ON "listing_activity" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_activity_product_id_starts_on_unique" ON "listing_activity" ("product_id", "starts_on") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "payout_batch" ("id" text not null, "code" text not null, "until_on" text not null, "state" text check ("state" in ('draft', 'approved', 'exported', 'closed', 'cancelled')) not null default 'draft', "drafted_by" text not null, "drafted_at" timestamptz not null, "approved_by" text null, "approved_at" timestamptz null, "exported_by" text null, "exported_at" timestamptz null, "note" text not null default '', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_batch_pkey" primary key ("id"), constraint CHK_payout_batch_second_person check (approved_by is null or approved_by <> drafted_by));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_batch_code_unique" ON "payout_batch" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_batch_deleted_at" ON "payout_batch" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_batch_state_drafted_at" ON "payout_batch" ("state", "drafted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "payout_item" ("id" text not null, "batch_id" text not null, "producer_id" text not null, "amount_dong" numeric not null, "state" text check ("state" in ('planned', 'held', 'exported', 'paid', 'failed', 'returned')) not null default 'planned', "held_reason" text check ("held_reason" in ('no_account', 'account_changed', 'below_minimum', 'balance_changed')) null, "bank_bin" text null, "account_number" text null, "account_name" text null, "note" text not null default '', "settled_by" text null, "settled_at" timestamptz null, "raw_amount_dong" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_item_pkey" primary key ("id"), constraint CHK_payout_item_amount check (amount_dong > 0));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_item_producer_id" ON "payout_item" ("producer_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_item_deleted_at" ON "payout_item" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_item_batch_id_producer_id_unique" ON "payout_item" ("batch_id", "producer_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "sale" ("id" text not null, "order_id" text not null, "order_group_id" text not null, "code" text not null, "producer_id" text not null, "legal_form" text not null, "collector" text check ("collector" in ('platform', 'producer')) not null, "shipping_earner" text check ("shipping_earner" in ('producer', 'platform')) not null, "method" text not null, "total_dong" numeric not null, "sold_on" text not null, "completed_at" timestamptz null, "looked_at" timestamptz not null, "raw_total_dong" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sale_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_sale_order_id_unique" ON "sale" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sale_order_group_id" ON "sale" ("order_group_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sale_deleted_at" ON "sale" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sale_producer_id_sold_on" ON "sale" ("producer_id", "sold_on") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sale_looked_at" ON "sale" ("looked_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "sale_line" ("id" text not null, "sale_id" text not null, "order_line_id" text not null, "kind" text check ("kind" in ('goods', 'shipping')) not null, "title" text not null, "quantity" integer not null, "gross_dong" numeric not null, "seller_discount_dong" numeric not null, "platform_discount_dong" numeric not null, "commission_bp" integer not null, "commission_rule_id" text null, "activity" text not null, "vat_treatment" text not null, "vouchers" jsonb not null, "raw_gross_dong" jsonb not null, "raw_seller_discount_dong" jsonb not null, "raw_platform_discount_dong" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sale_line_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_sale_line_order_line_id_unique" ON "sale_line" ("order_line_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sale_line_deleted_at" ON "sale_line" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sale_line_sale_id" ON "sale_line" ("sale_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "settlement_statement" ("id" text not null, "number" text not null, "producer_id" text not null, "from_on" text not null, "to_on" text not null, "opening_dong" numeric not null, "closing_dong" numeric not null, "issued_at" timestamptz not null, "issued_by" text null, "raw_opening_dong" jsonb not null, "raw_closing_dong" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "settlement_statement_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_settlement_statement_number_unique" ON "settlement_statement" ("number") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_settlement_statement_deleted_at" ON "settlement_statement" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_settlement_statement_producer_id_from_on_unique" ON "settlement_statement" ("producer_id", "from_on") WHERE deleted_at IS NULL;`,
    )
    for (const guard of LEDGER_GUARDS) this.addSql(guard)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "commission_rule" cascade;`)

    this.addSql(`drop table if exists "ledger_account" cascade;`)

    this.addSql(`drop table if exists "ledger_check" cascade;`)

    this.addSql(`drop table if exists "ledger_entry" cascade;`)

    this.addSql(`drop table if exists "ledger_posting" cascade;`)

    this.addSql(`drop table if exists "legal_parameter" cascade;`)

    this.addSql(`drop table if exists "listing_activity" cascade;`)

    this.addSql(`drop table if exists "payout_batch" cascade;`)

    this.addSql(`drop table if exists "payout_item" cascade;`)

    this.addSql(`drop table if exists "sale" cascade;`)

    this.addSql(`drop table if exists "sale_line" cascade;`)

    this.addSql(`drop table if exists "settlement_statement" cascade;`)
    for (const guard of LEDGER_GUARDS_DOWN) this.addSql(guard)
  }
}
