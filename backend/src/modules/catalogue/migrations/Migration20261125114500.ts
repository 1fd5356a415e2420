import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125114500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "pack" add column if not exists "sold_by_case" boolean null;`)
    this.addSql(
      `alter table if exists "catalogue_entry" add column if not exists "wholesale" boolean not null default false;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "catalogue_entry" drop column if exists "wholesale";`)
    this.addSql(`alter table if exists "pack" drop column if exists "sold_by_case";`)
  }
}
