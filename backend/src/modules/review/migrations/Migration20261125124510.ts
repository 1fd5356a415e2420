import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125124510 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "review" drop constraint if exists "review_product_id_buyer_key_unique";`,
    )
    this.addSql(`alter table if exists "review" drop constraint if exists "review_order_item_id_unique";`)
    this.addSql(
      `create table if not exists "review" ("id" text not null, "product_id" text not null, "product_name" text not null, "producer_id" text not null, "order_id" text not null, "order_group_id" text not null, "code" text not null, "order_item_id" text not null, "buyer_key" text not null, "author" text not null, "rating" integer not null, "body" text not null, "state" text check ("state" in ('pending', 'shown', 'refused')) not null default 'pending', "refusal" text not null default '', "written_at" timestamptz not null, "moderated_at" timestamptz null, "moderated_by" text null, "answer" text not null default '', "answered_at" timestamptz null, "reports" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_pkey" primary key ("id"), constraint CHK_review_rating check (rating between 1 and 5));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_producer_id" ON "review" ("producer_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_deleted_at" ON "review" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_order_item_id_unique" ON "review" ("order_item_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_product_id_buyer_key_unique" ON "review" ("product_id", "buyer_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_product_id_state_written_at" ON "review" ("product_id", "state", "written_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_state_written_at" ON "review" ("state", "written_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_order_group_id" ON "review" ("order_group_id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "review" cascade;`)
  }
}
