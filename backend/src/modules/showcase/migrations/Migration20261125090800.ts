import { Migration } from "@medusajs/framework/mikro-orm/migrations"

// The constants and the statements that use them are written by hand; the rest is generated.

const AUDIT_STAYS_FUNCTION = `create or replace function showcase_audit_stays() returns trigger language plpgsql as $$
  begin raise exception 'Rows of collection_audit are never changed'; end $$;`

const AUDIT_STAYS = `create or replace trigger collection_audit_stays before update on "collection_audit"
  for each row execute function showcase_audit_stays();`

const IN_ORDER = `alter table "specialty_collection" add constraint "CHK_specialty_collection_times"
  check (publish_at is null or end_at is null or publish_at < end_at);`

export class Migration20261125090800 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "collection_audit" ("id" text not null, "collection_id" text not null, "deed" text check ("deed" in ('created', 'edited', 'published', 'scheduled', 'withdrawn', 'archived')) not null, "actor" text not null, "at" timestamptz not null, "before" jsonb null, "after" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "collection_audit_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_collection_audit_deleted_at" ON "collection_audit" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_collection_audit_collection_id_at" ON "collection_audit" ("collection_id", "at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `alter table if exists "specialty_collection" drop constraint if exists "specialty_collection_state_check";`,
    )
    this.addSql(
      `alter table if exists "specialty_collection" add column if not exists "communes" jsonb null, add column if not exists "publish_at" timestamptz null, add column if not exists "end_at" timestamptz null, add column if not exists "revision" integer not null default 1;`,
    )
    this.addSql(
      `alter table if exists "specialty_collection" add constraint "specialty_collection_state_check" check("state" in ('draft', 'published', 'archived'));`,
    )
    this.addSql(IN_ORDER)
    this.addSql(AUDIT_STAYS_FUNCTION)
    this.addSql(AUDIT_STAYS)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "collection_audit" cascade;`)
    this.addSql(`drop function if exists showcase_audit_stays();`)
    this.addSql(
      `alter table if exists "specialty_collection" drop constraint if exists "CHK_specialty_collection_times";`,
    )
    this.addSql(
      `update "specialty_collection" set "state" = 'draft' where "state" = 'archived' or publish_at is not null or end_at is not null;`,
    )
    this.addSql(
      `alter table if exists "specialty_collection" drop constraint if exists "specialty_collection_state_check";`,
    )
    this.addSql(
      `alter table if exists "specialty_collection" drop column if exists "communes", drop column if exists "publish_at", drop column if exists "end_at", drop column if exists "revision";`,
    )
    this.addSql(
      `alter table if exists "specialty_collection" add constraint "specialty_collection_state_check" check("state" in ('draft', 'published'));`,
    )
  }
}
