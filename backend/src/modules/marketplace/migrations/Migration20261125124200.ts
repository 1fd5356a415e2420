import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125124200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "order_group" add column if not exists "receiver_of_age" boolean not null default false;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "order_group" drop column if exists "receiver_of_age";`)
  }
}
