import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125115600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "awaited_payment" drop constraint if exists "awaited_payment_order_id_unique";`,
    )
    this.addSql(
      `alter table if exists "card_checkout" drop constraint if exists "card_checkout_stripe_session_id_unique";`,
    )
    this.addSql(
      `create table if not exists "card_checkout" ("id" text not null, "awaited_payment_id" text not null, "stripe_session_id" text null, "payment_intent" text null, "url" text null, "amount_dong" numeric not null, "language" text check ("language" in ('vi', 'en')) not null default 'vi', "state" text check ("state" in ('open', 'paid', 'expired', 'returned')) not null default 'open', "expires_at" timestamptz not null, "raw_amount_dong" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "card_checkout_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_card_checkout_awaited_payment_id" ON "card_checkout" ("awaited_payment_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_card_checkout_stripe_session_id_unique" ON "card_checkout" ("stripe_session_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_card_checkout_deleted_at" ON "card_checkout" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_card_checkout_state_expires_at" ON "card_checkout" ("state", "expires_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_card_checkout_payment_intent" ON "card_checkout" ("payment_intent") WHERE deleted_at IS NULL;`,
    )

    this.addSql(`drop index if exists "IDX_awaited_payment_order_group_id_unique";`)

    this.addSql(
      `alter table if exists "awaited_payment" add column if not exists "order_id" text null, add column if not exists "method" text check ("method" in ('vietqr', 'card')) not null default 'vietqr', add column if not exists "payee_bank_bin" text null, add column if not exists "payee_account" text null, add column if not exists "payee_name" text null;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_awaited_payment_order_id_unique" ON "awaited_payment" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_awaited_payment_order_group_id" ON "awaited_payment" ("order_group_id") WHERE deleted_at IS NULL;`,
    )
    // Beside the generated ones: a purchase is waited for as a whole once.
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_awaited_payment_whole_unique" ON "awaited_payment" ("order_group_id") WHERE deleted_at IS NULL AND order_id IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "card_checkout" cascade;`)

    this.addSql(`drop index if exists "IDX_awaited_payment_order_id_unique";`)
    this.addSql(`drop index if exists "IDX_awaited_payment_order_group_id";`)
    this.addSql(
      `alter table if exists "awaited_payment" drop column if exists "order_id", drop column if exists "method", drop column if exists "payee_bank_bin", drop column if exists "payee_account", drop column if exists "payee_name";`,
    )

    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_awaited_payment_order_group_id_unique" ON "awaited_payment" ("order_group_id") WHERE deleted_at IS NULL;`,
    )
  }
}
