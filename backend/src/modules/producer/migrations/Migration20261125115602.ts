import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125115602 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "producer_bank_account" drop constraint if exists "producer_bank_account_producer_id_unique";`,
    )
    this.addSql(
      `create table if not exists "producer_bank_account" ("id" text not null, "producer_id" text not null, "bank_bin" text not null, "account" text not null, "account_name" text not null, "changed_at" timestamptz not null, "changed_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_bank_account_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_bank_account_producer_id_unique" ON "producer_bank_account" ("producer_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_bank_account_deleted_at" ON "producer_bank_account" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "producer_bank_account" cascade;`)
  }
}
