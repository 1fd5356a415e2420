import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125115200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "outbox_mail" drop constraint if exists "outbox_mail_key_unique";`)
    this.addSql(
      `create table if not exists "outbox_mail" ("id" text not null, "key" text not null, "kind" text not null, "recipient" text not null, "locale" text check ("locale" in ('vi', 'en')) not null default 'vi', "facts" jsonb not null, "state" text check ("state" in ('waiting', 'sending', 'sent', 'failed')) not null default 'waiting', "due_at" timestamptz not null, "tries" integer not null default 0, "round" integer not null default 1, "lease" text null, "leased_until" timestamptz null, "subject" text null, "text" text null, "html" text null, "sent_at" timestamptz null, "last_error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "outbox_mail_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_outbox_mail_key_unique" ON "outbox_mail" ("key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_mail_deleted_at" ON "outbox_mail" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_mail_state_due_at" ON "outbox_mail" ("state", "due_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "outbox_mail" cascade;`)
  }
}
