import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125124000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "voucher" ("id" text not null, "promotion_id" text not null, "code" text not null, "title_vi" text not null, "title_en" text not null, "bearer" text check ("bearer" in ('platform', 'producer')) not null, "producer_id" text null, "minimum_dong" numeric not null default 0, "per_buyer" integer null, "starts_at" timestamptz not null, "ends_at" timestamptz null, "demonstration" boolean not null default false, "made_by" text null, "raw_minimum_dong" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "voucher_pkey" primary key ("id"), constraint CHK_voucher_bearer check (bearer = 'platform' or producer_id is not null), constraint CHK_voucher_dates check (ends_at is null or ends_at > starts_at));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_voucher_promotion_id_unique" ON "voucher" ("promotion_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_voucher_code_unique" ON "voucher" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_voucher_deleted_at" ON "voucher" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "voucher_use" ("id" text not null, "voucher_id" text not null, "order_group_id" text not null, "buyer_key" text not null, "returned_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "voucher_use_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_voucher_use_order_group_id" ON "voucher_use" ("order_group_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_voucher_use_deleted_at" ON "voucher_use" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_voucher_use_voucher_id_order_group_id_unique" ON "voucher_use" ("voucher_id", "order_group_id") WHERE returned_at IS NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_voucher_use_voucher_id_buyer_key" ON "voucher_use" ("voucher_id", "buyer_key") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "voucher_use" cascade;`)
    this.addSql(`drop table if exists "voucher" cascade;`)
  }
}
