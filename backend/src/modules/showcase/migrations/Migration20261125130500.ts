import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125130500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "collection_picture" ("id" text not null, "collection_id" text not null, "content" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "collection_picture_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_collection_picture_deleted_at" ON "collection_picture" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_collection_picture_collection_id" ON "collection_picture" ("collection_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `alter table if exists "specialty_collection" add column if not exists "picture_id" text null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "specialty_collection" drop column if exists "picture_id";`)
    this.addSql(`drop table if exists "collection_picture" cascade;`)
  }
}
