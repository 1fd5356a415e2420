import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125073843 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "order_group" drop constraint if exists "order_group_cart_id_unique";`)
    this.addSql(`alter table if exists "order_group" drop constraint if exists "order_group_code_unique";`)
    this.addSql(
      `alter table if exists "lookup_throttle" drop constraint if exists "lookup_throttle_key_unique";`,
    )
    this.addSql(
      `create table if not exists "lookup_throttle" ("id" text not null, "key" text not null, "tries" integer not null default 0, "window_ends_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "lookup_throttle_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_lookup_throttle_key_unique" ON "lookup_throttle" ("key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_lookup_throttle_window_ends_at" ON "lookup_throttle" ("window_ends_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_lookup_throttle_deleted_at" ON "lookup_throttle" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "order_group" ("id" text not null, "code" text not null, "cart_id" text not null, "status" text check ("status" in ('pending', 'placed')) not null default 'pending', "total_dong" numeric not null, "items_dong" numeric not null, "shipping_dong" numeric not null, "method" text not null, "recipient_name" text not null, "phone_e164" text not null, "email" text null, "province_code" text not null, "commune_code" text not null, "street" text not null, "address_line" text not null, "note" text not null default '', "customer_id" text null, "locale" text check ("locale" in ('vi', 'en')) not null default 'vi', "access_key" text not null, "attempt" text null, "placed_at" timestamptz null, "payment_collection_id" text null, "raw_total_dong" jsonb not null, "raw_items_dong" jsonb not null, "raw_shipping_dong" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_group_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_group_code_unique" ON "order_group" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_group_cart_id_unique" ON "order_group" ("cart_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_phone_e164" ON "order_group" ("phone_e164") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_customer_id" ON "order_group" ("customer_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_deleted_at" ON "order_group" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_customer_id_placed_at" ON "order_group" ("customer_id", "placed_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_status_created_at" ON "order_group" ("status", "created_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "lookup_throttle" cascade;`)

    this.addSql(`drop table if exists "order_group" cascade;`)
  }
}
