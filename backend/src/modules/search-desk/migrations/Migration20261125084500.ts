import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TIMES = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

export class Migration20261125084500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "search_change" ("id" text not null, "changed_at" timestamptz not null, "revision" integer not null default 1, "written_revision" integer not null default 0, "attempts" integer not null default 0, "retry_at" timestamptz null, "last_error" text null, ${TIMES}, constraint "search_change_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_search_change_deleted_at" ON "search_change" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_search_change_changed_at" ON "search_change" ("changed_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_search_change_retry_at" ON "search_change" ("retry_at") WHERE revision > written_revision;`,
    )
    this.addSql(
      `create table if not exists "search_synonym" ("id" text not null, "words" text not null, "words_key" text not null, "means" jsonb not null, "whole" boolean not null default false, ${TIMES}, constraint "search_synonym_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_search_synonym_deleted_at" ON "search_synonym" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_search_synonym_words_key_unique" ON "search_synonym" ("words_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "search_rule" ("id" text not null, "kind" text check ("kind" in ('pin', 'hide', 'redirect')) not null, "words" text not null, "words_key" text not null, "product_id" text null, "path" text null, "position" integer not null default 0, "from_on" text null, "until_on" text null, "note" text null, ${TIMES}, constraint "search_rule_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_search_rule_deleted_at" ON "search_rule" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_search_rule_words_key" ON "search_rule" ("words_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "search_tally" ("id" text not null, "day" text not null, "text_key" text not null, "text" text not null, "lang" text check ("lang" in ('vi', 'en')) not null, "how" text not null, "found" text check ("found" in ('none', 'few', 'some', 'many')) not null, "asked" integer not null default 0, ${TIMES}, constraint "search_tally_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_search_tally_deleted_at" ON "search_tally" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_search_tally_unique" ON "search_tally" ("day", "text_key", "lang", "how", "found") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_search_tally_text_key" ON "search_tally" ("text_key") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    for (const table of ["search_tally", "search_rule", "search_synonym", "search_change"])
      this.addSql(`drop table if exists "${table}" cascade;`)
  }
}
