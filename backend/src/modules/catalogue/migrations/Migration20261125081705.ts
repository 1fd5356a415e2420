import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125081705 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "old_path" drop constraint if exists "old_path_unique";`)
    this.addSql(
      `create table if not exists "old_path" ("id" text not null, "kind" text check ("kind" in ('product', 'producer', 'collection')) not null, "path" text not null, "target_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "old_path_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_old_path_deleted_at" ON "old_path" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_old_path_unique" ON "old_path" ("kind", "path") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "old_path" cascade;`)
  }
}
