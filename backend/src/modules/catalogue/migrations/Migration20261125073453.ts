import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125073453 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "product_profile" drop constraint if exists "product_profile_product_id_unique";`,
    )
    this.addSql(`alter table if exists "pack" drop constraint if exists "pack_variant_id_unique";`)
    this.addSql(
      `alter table if exists "catalogue_entry" drop constraint if exists "catalogue_entry_product_id_unique";`,
    )
    this.addSql(
      `create table if not exists "catalogue_entry" ("id" text not null, "product_id" text not null, "handle" text not null, "position" integer not null default 0, "name_vi" text not null, "name_en" text not null, "search_text" text not null, "group_code" text not null, "set_code" text not null, "commune_code" text not null, "producer_id" text not null, "producer_slug" text not null, "producer_name" text not null, "age_restricted" boolean not null, "promotable" boolean not null, "price_from_dong" integer not null, "available_units" integer not null, "availability" text check ("availability" in ('in_stock', 'low', 'out')) not null, "tags" jsonb not null, "season_months" jsonb null, "listed_at" timestamptz not null, "doc" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "catalogue_entry_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_entry_deleted_at" ON "catalogue_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_catalogue_entry_product_id_unique" ON "catalogue_entry" ("product_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_entry_handle" ON "catalogue_entry" ("handle") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_entry_position" ON "catalogue_entry" ("position") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_entry_group_code" ON "catalogue_entry" ("group_code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_entry_commune_code" ON "catalogue_entry" ("commune_code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_entry_producer_slug" ON "catalogue_entry" ("producer_slug") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "pack" ("id" text not null, "variant_id" text not null, "net_weight_grams" integer null, "volume_ml" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pack_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_pack_deleted_at" ON "pack" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pack_variant_id_unique" ON "pack" ("variant_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "product_profile" ("id" text not null, "product_id" text not null, "group_code" text check ("group_code" in ('food', 'beverage', 'herbal', 'handicraft', 'ornamental', 'tourism')) not null, "set_code" text not null, "commune_code" text not null, "nature" text check ("nature" in ('unprocessed', 'processed', 'alcohol', 'craft', 'service')) not null, "storage" text check ("storage" in ('ambient', 'cool_dry', 'chilled', 'frozen', 'none')) not null, "shelf_life_days" integer null, "season_months" jsonb null, "tags" jsonb not null, "ingredients_vi" text null, "ingredients_en" text null, "alcohol_abv" real null, "age_restricted" boolean not null default false, "promotable" boolean not null default true, "vat_treatment" text not null, "real_name" boolean not null default false, "demonstration" boolean not null default true, "sources" jsonb not null, "ocop_ref" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_profile_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_profile_deleted_at" ON "product_profile" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_product_profile_product_id_unique" ON "product_profile" ("product_id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "catalogue_entry" cascade;`)

    this.addSql(`drop table if exists "pack" cascade;`)

    this.addSql(`drop table if exists "product_profile" cascade;`)
  }
}
