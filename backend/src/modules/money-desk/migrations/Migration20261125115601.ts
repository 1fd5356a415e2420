import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125115601 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "refund_task" drop constraint if exists "refund_task_refund_id_unique";`,
    )
    this.addSql(
      `alter table if exists "reconciliation_day" drop constraint if exists "reconciliation_day_day_unique";`,
    )
    this.addSql(
      `alter table if exists "discrepancy" drop constraint if exists "discrepancy_kind_subject_unique";`,
    )
    this.addSql(
      `create table if not exists "discrepancy" ("id" text not null, "kind" text not null, "subject" text not null, "code" text null, "amount_dong" numeric not null, "detail" text not null default '', "state" text check ("state" in ('open', 'mended', 'gone', 'closed')) not null default 'open', "first_seen_at" timestamptz not null, "last_seen_at" timestamptz not null, "ended_at" timestamptz null, "ended_by" text null, "note" text not null default '', "raw_amount_dong" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "discrepancy_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_discrepancy_deleted_at" ON "discrepancy" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_discrepancy_kind_subject_unique" ON "discrepancy" ("kind", "subject") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_discrepancy_state_last_seen_at" ON "discrepancy" ("state", "last_seen_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "reconciliation_day" ("id" text not null, "day" text not null, "runs" integer not null default 0, "last_run_at" timestamptz not null, "mended" integer not null default 0, "found" integer not null default 0, "open" integer not null default 0, "taken_dong" numeric not null default 0, "refunded_dong" numeric not null default 0, "raw_taken_dong" jsonb not null default '{"value":"0","precision":20}', "raw_refunded_dong" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reconciliation_day_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_day_day_unique" ON "reconciliation_day" ("day") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_day_deleted_at" ON "reconciliation_day" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "refund_task" ("id" text not null, "refund_id" text not null, "order_id" text not null, "order_group_id" text not null, "code" text not null, "method" text check ("method" in ('cod', 'vietqr')) not null, "amount_dong" numeric not null, "due_at" timestamptz not null, "state" text check ("state" in ('due', 'done')) not null default 'due', "done_at" timestamptz null, "done_by" text null, "bank_reference" text null, "note" text not null default '', "raw_amount_dong" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "refund_task_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_refund_task_refund_id_unique" ON "refund_task" ("refund_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_refund_task_order_id" ON "refund_task" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_refund_task_deleted_at" ON "refund_task" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_refund_task_state_due_at" ON "refund_task" ("state", "due_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "discrepancy" cascade;`)

    this.addSql(`drop table if exists "reconciliation_day" cascade;`)

    this.addSql(`drop table if exists "refund_task" cascade;`)
  }
}
