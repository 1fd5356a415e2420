import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125091900 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "search_change" add column if not exists "written_hash" text null, add column if not exists "written_to" integer null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "search_change" drop column if exists "written_hash", drop column if exists "written_to";`,
    )
  }
}
