import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

export class Migration20261125124100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "shipping_rate" ("id" text not null, "way" text check ("way" in ('standard', 'fast')) not null, "zone" text check ("zone" in ('same_province', 'same_region', 'other_region')) not null, "first_kg_dong" integer not null, "next_half_kg_dong" integer not null, "cold_dong" integer not null, "days_min" integer not null, "days_max" integer not null, "starts_on" text not null, "note" text not null default '', "demonstration" boolean not null default false, "made_by" text null, ${STAMPS}, constraint "shipping_rate_pkey" primary key ("id"), constraint CHK_shipping_rate_dong check (first_kg_dong >= 0 and next_half_kg_dong >= 0 and cold_dong >= 0), constraint CHK_shipping_rate_days check (days_min between 0 and days_max));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipping_rate_deleted_at" ON "shipping_rate" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shipping_rate_way_zone_starts_on_unique" ON "shipping_rate" ("way", "zone", "starts_on") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "producer_postage" ("id" text not null, "shipping_profile_id" text not null, "origin_province_code" text not null, "keeps_cold" boolean not null default false, "free_from_dong" integer null, "demonstration" boolean not null default false, "made_by" text null, ${STAMPS}, constraint "producer_postage_pkey" primary key ("id"), constraint CHK_producer_postage_free_from check (free_from_dong is null or free_from_dong > 0));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_postage_shipping_profile_id_unique" ON "producer_postage" ("shipping_profile_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_postage_deleted_at" ON "producer_postage" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "display_point" ("id" text not null, "slug" text not null, "name_vi" text not null, "name_en" text not null, "street" text not null, "commune_code" text not null, "hours_vi" text not null, "hours_en" text not null, "is_open" boolean not null default true, "demonstration" boolean not null default false, ${STAMPS}, constraint "display_point_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_display_point_slug_unique" ON "display_point" ("slug") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_display_point_deleted_at" ON "display_point" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "shipping_rate" cascade;`)
    this.addSql(`drop table if exists "producer_postage" cascade;`)
    this.addSql(`drop table if exists "display_point" cascade;`)
  }
}
