import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125073454 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "specialty_collection" drop constraint if exists "specialty_collection_slug_unique";`,
    )
    this.addSql(
      `create table if not exists "specialty_collection" ("id" text not null, "slug" text not null, "title_vi" text not null, "title_en" text not null, "story_vi" text not null, "story_en" text not null, "region" text null, "months" jsonb not null, "rule" jsonb not null, "pinned" jsonb not null, "excluded" jsonb not null, "motif" text not null, "state" text check ("state" in ('draft', 'published')) not null default 'draft', "position" integer not null default 0, "demonstration" boolean not null default true, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "specialty_collection_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_specialty_collection_deleted_at" ON "specialty_collection" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_specialty_collection_slug_unique" ON "specialty_collection" ("slug") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "specialty_collection" cascade;`)
  }
}
