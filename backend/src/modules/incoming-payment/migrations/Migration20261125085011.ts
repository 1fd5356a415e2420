import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const DEEDS_STAY_FUNCTION = `create or replace function bank_transfer_deeds_stay() returns trigger language plpgsql as $$
  begin raise exception 'Rows of bank_transfer_deed are never changed'; end $$;`

const DEEDS_STAY = `create or replace trigger bank_transfer_deeds_stay before update on "bank_transfer_deed"
  for each row execute function bank_transfer_deeds_stay();`

export class Migration20261125085011 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "bank_transfer" drop constraint if exists "bank_transfer_bank_event_id_unique";`,
    )
    this.addSql(
      `alter table if exists "bank_event" drop constraint if exists "bank_event_provider_transaction_id_unique";`,
    )
    this.addSql(
      `alter table if exists "awaited_payment" drop constraint if exists "awaited_payment_code_unique";`,
    )
    this.addSql(
      `alter table if exists "awaited_payment" drop constraint if exists "awaited_payment_order_group_id_unique";`,
    )
    this.addSql(
      `create table if not exists "awaited_payment" ("id" text not null, "order_group_id" text not null, "code" text not null, "amount_dong" numeric not null, "state" text check ("state" in ('waiting', 'paid', 'expired')) not null default 'waiting', "started_at" timestamptz not null, "holds_until" timestamptz not null, "ended_at" timestamptz null, "master_collection_id" text not null, "master_session_id" text not null, "raw_amount_dong" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "awaited_payment_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_awaited_payment_order_group_id_unique" ON "awaited_payment" ("order_group_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_awaited_payment_code_unique" ON "awaited_payment" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_awaited_payment_deleted_at" ON "awaited_payment" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_awaited_payment_state_holds_until" ON "awaited_payment" ("state", "holds_until") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "bank_event" ("id" text not null, "provider" text not null, "transaction_id" text not null, "body" text not null, "received_at" timestamptz not null, "done_at" timestamptz null, "tries" integer not null default 0, "last_error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bank_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bank_event_deleted_at" ON "bank_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_bank_event_provider_transaction_id_unique" ON "bank_event" ("provider", "transaction_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bank_event_done_at_received_at" ON "bank_event" ("done_at", "received_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "bank_transfer" ("id" text not null, "bank_event_id" text not null, "provider" text not null, "account" text not null, "amount_dong" numeric not null, "content" text not null, "reference" text not null, "sent_at" timestamptz not null, "state" text check ("state" in ('matched', 'unmatched', 'returned')) not null default 'unmatched', "reason" text check ("reason" in ('no_code', 'several_codes', 'unknown_code', 'other_account', 'already_paid', 'expired', 'given_back')) null, "awaited_payment_id" text null, "refund_due_dong" numeric not null default 0, "raw_amount_dong" jsonb not null, "raw_refund_due_dong" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bank_transfer_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_bank_transfer_bank_event_id_unique" ON "bank_transfer" ("bank_event_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bank_transfer_awaited_payment_id" ON "bank_transfer" ("awaited_payment_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bank_transfer_deleted_at" ON "bank_transfer" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bank_transfer_state_sent_at" ON "bank_transfer" ("state", "sent_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "bank_transfer_deed" ("id" text not null, "bank_transfer_id" text not null, "deed" text check ("deed" in ('matched', 'returned')) not null, "actor" text not null, "at" timestamptz not null, "note" text not null, "code" text null, "amount_dong" numeric not null, "raw_amount_dong" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bank_transfer_deed_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bank_transfer_deed_deleted_at" ON "bank_transfer_deed" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bank_transfer_deed_bank_transfer_id_at" ON "bank_transfer_deed" ("bank_transfer_id", "at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(DEEDS_STAY_FUNCTION)
    this.addSql(DEEDS_STAY)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "awaited_payment" cascade;`)

    this.addSql(`drop table if exists "bank_event" cascade;`)

    this.addSql(`drop table if exists "bank_transfer" cascade;`)

    this.addSql(`drop table if exists "bank_transfer_deed" cascade;`)
    this.addSql(`drop function if exists bank_transfer_deeds_stay();`)
  }
}
