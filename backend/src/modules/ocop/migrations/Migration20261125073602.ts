import { Migration } from "@medusajs/framework/mikro-orm/migrations"

// The constants and the statements that use them are written by hand; the rest is generated.

/** Lets an exclusion constraint compare an id and a span of days in one index. */
const EXTENSION = `create extension if not exists btree_gist;`

/** Text to date without the session's date style, so that an index may use it; a day that does not exist is an error. */
const DAY_FUNCTION = `create or replace function ocop_day(day text) returns date language sql immutable strict parallel safe as $$
  select make_date(substr(day, 1, 4)::int, substr(day, 6, 2)::int, substr(day, 9)::int) $$;`

/** No day on which a product has two certificates in force. Checked at commit, so that one deed may move both. */
const ONE_VALID_A_DAY = `alter table "ocop_certificate" add constraint "EXC_ocop_certificate_one_valid_a_day"
  exclude using gist (
    "product_id" with =,
    daterange(ocop_day("issued_on"), least(ocop_day("expires_on") + 1, ocop_day("revoked_on"), ocop_day("superseded_on")), '[)') with &&
  ) where ("product_id" is not null and "deleted_at" is null) deferrable initially deferred;`

const AUDIT_STAYS_FUNCTION = `create or replace function ocop_audit_stays() returns trigger language plpgsql as $$
  begin raise exception 'Rows of ocop_certificate_audit are never changed'; end $$;`

const AUDIT_STAYS = `create or replace trigger ocop_certificate_audit_stays before update on "ocop_certificate_audit"
  for each row execute function ocop_audit_stays();`

export class Migration20261125073602 extends Migration {
  override async up(): Promise<void> {
    this.addSql(EXTENSION)
    this.addSql(DAY_FUNCTION)
    this.addSql(
      `alter table if exists "ocop_certificate" drop constraint if exists "ocop_certificate_number_key_unique";`,
    )
    this.addSql(
      `create table if not exists "ocop_certificate" ("id" text not null, "number" text not null, "number_key" text not null, "decision_number" text null, "decision_on" text null, "authority" text not null, "level" text check ("level" in ('district', 'province', 'ministry')) not null, "stars" integer not null, "total_score" real null, "criteria_version" text not null, "issued_on" text not null, "expires_on" text not null, "revoked_on" text null, "revocation_reason" text null, "revocation_decision" text null, "superseded_by_id" text null, "superseded_on" text null, "product_id" text null, "producer_id" text null, "product_name_then" text not null, "place_then" text null, "revision" integer not null default 1, "demonstration" boolean not null default false, "source" text null, "folded_text" text not null default '', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_certificate_pkey" primary key ("id"), constraint CHK_ocop_certificate_stars check (stars between 3 and 5), constraint CHK_ocop_certificate_days check (("decision_on" is null or "decision_on" = to_char(ocop_day("decision_on"), 'YYYY-MM-DD')) and ("issued_on" is null or "issued_on" = to_char(ocop_day("issued_on"), 'YYYY-MM-DD')) and ("expires_on" is null or "expires_on" = to_char(ocop_day("expires_on"), 'YYYY-MM-DD')) and ("revoked_on" is null or "revoked_on" = to_char(ocop_day("revoked_on"), 'YYYY-MM-DD')) and ("superseded_on" is null or "superseded_on" = to_char(ocop_day("superseded_on"), 'YYYY-MM-DD'))), constraint CHK_ocop_certificate_order check (issued_on <= expires_on and coalesce(revoked_on >= issued_on, true) and coalesce(superseded_on >= issued_on, true)), constraint CHK_ocop_certificate_superseded check ((superseded_by_id is null) = (superseded_on is null)));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_deleted_at" ON "ocop_certificate" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_certificate_number_key_unique" ON "ocop_certificate" ("number_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_product_id_expires_on" ON "ocop_certificate" ("product_id", "expires_on") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_producer_id" ON "ocop_certificate" ("producer_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_expires_on" ON "ocop_certificate" ("expires_on") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_superseded_by_id" ON "ocop_certificate" ("superseded_by_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ocop_certificate_audit" ("id" text not null, "certificate_id" text not null, "deed" text check ("deed" in ('issued', 'corrected', 'revoked', 'superseded')) not null, "actor" text not null, "at" timestamptz not null, "reason" text null, "before" jsonb null, "after" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_certificate_audit_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_audit_deleted_at" ON "ocop_certificate_audit" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_audit_certificate_id_at" ON "ocop_certificate_audit" ("certificate_id", "at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ocop_day_watch" ("id" text not null, "through_on" text not null, "looked_at" timestamptz not null, "announced" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_day_watch_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_day_watch_deleted_at" ON "ocop_day_watch" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(ONE_VALID_A_DAY)
    this.addSql(AUDIT_STAYS_FUNCTION)
    this.addSql(AUDIT_STAYS)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_certificate" cascade;`)

    this.addSql(`drop table if exists "ocop_certificate_audit" cascade;`)

    this.addSql(`drop table if exists "ocop_day_watch" cascade;`)
    this.addSql(`drop function if exists ocop_audit_stays();`)
    this.addSql(`drop function if exists ocop_day(text);`)
  }
}
