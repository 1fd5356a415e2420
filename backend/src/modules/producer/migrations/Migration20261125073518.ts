import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125073518 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "producer" drop constraint if exists "producer_slug_unique";`)
    this.addSql(
      `create table if not exists "producer" ("id" text not null, "name" text not null, "slug" text not null, "legal_form" text check ("legal_form" in ('cooperative', 'cooperative_group', 'enterprise', 'household')) not null, "commune_code" text not null, "district_then" text null, "story_vi" text not null default '', "story_en" text not null default '', "year_founded" integer null, "handling_days" integer not null default 2, "ships_cold" boolean not null default false, "dispatch_weekdays" jsonb not null, "email" text null, "source" jsonb not null, "real_name" boolean not null default false, "demonstration" boolean not null default false, "folded_name" text not null, "revision" integer not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_pkey" primary key ("id"), constraint CHK_producer_commune_code check (commune_code ~ '^[0-9]{5}$'), constraint CHK_producer_handling_days check (handling_days between 0 and 60));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_deleted_at" ON "producer" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_slug_unique" ON "producer" ("slug") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_commune_code" ON "producer" ("commune_code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_folded_name" ON "producer" ("folded_name") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "producer" cascade;`)
  }
}
