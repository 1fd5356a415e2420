import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125121500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "invoice_request" drop constraint if exists "invoice_request_order_group_id_unique";`,
    )
    this.addSql(
      `create table if not exists "invoice_request" ("id" text not null, "order_group_id" text not null, "company_name" text not null, "tax_code" text not null, "address" text not null, "email" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invoice_request_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invoice_request_order_group_id_unique" ON "invoice_request" ("order_group_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_invoice_request_deleted_at" ON "invoice_request" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "invoice_request" cascade;`)
  }
}
