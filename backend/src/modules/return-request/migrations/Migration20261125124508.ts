import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125124508 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "return_photo" ("id" text not null, "return_request_id" text not null, "position" integer not null, "content" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "return_photo_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_return_photo_deleted_at" ON "return_photo" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_return_photo_return_request_id_position" ON "return_photo" ("return_request_id", "position") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "return_request" ("id" text not null, "order_id" text not null, "order_group_id" text not null, "code" text not null, "producer_id" text not null, "reason" text not null, "note" text not null, "lines" jsonb not null, "state" text check ("state" in ('requested', 'approved', 'refused', 'received')) not null default 'requested', "requested_at" timestamptz not null, "decided_at" timestamptz null, "decided_by" text null, "decision_note" text not null default '', "received_at" timestamptz null, "refund_dong" numeric null, "medusa_return_id" text null, "raw_refund_dong" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "return_request_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_return_request_producer_id" ON "return_request" ("producer_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_return_request_deleted_at" ON "return_request" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_return_request_order_id" ON "return_request" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_return_request_order_group_id" ON "return_request" ("order_group_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_return_request_state_requested_at" ON "return_request" ("state", "requested_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "return_photo" cascade;`)

    this.addSql(`drop table if exists "return_request" cascade;`)
  }
}
