import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125124509 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "parcel_message" ("id" text not null, "order_id" text not null, "order_group_id" text not null, "producer_id" text not null, "writer" text check ("writer" in ('buyer', 'seller')) not null, "actor" text null, "body" text not null, "written_at" timestamptz not null, "read_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "parcel_message_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_message_deleted_at" ON "parcel_message" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_message_order_id_written_at" ON "parcel_message" ("order_id", "written_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_message_producer_id_writer_read_at" ON "parcel_message" ("producer_id", "writer", "read_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "parcel_message" cascade;`)
  }
}
