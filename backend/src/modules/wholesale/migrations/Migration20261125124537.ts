import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125124537 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "wholesale_purchase_order" drop constraint if exists "wholesale_purchase_order_sheet_id_unique";`,
    )
    this.addSql(
      `alter table if exists "wholesale_purchase_order" drop constraint if exists "wholesale_purchase_order_company_id_po_number_unique";`,
    )
    this.addSql(
      `alter table if exists "wholesale_purchase_order" drop constraint if exists "wholesale_purchase_order_code_unique";`,
    )
    this.addSql(
      `alter table if exists "wholesale_sheet" drop constraint if exists "wholesale_sheet_member_id_unique";`,
    )
    this.addSql(
      `alter table if exists "wholesale_leg" drop constraint if exists "wholesale_leg_order_id_unique";`,
    )
    this.addSql(
      `alter table if exists "wholesale_delivery_point" drop constraint if exists "wholesale_delivery_point_company_id_code_unique";`,
    )
    this.addSql(
      `alter table if exists "wholesale_credit_posting" drop constraint if exists "wholesale_credit_posting_company_id_deed_ref_account_unique";`,
    )
    this.addSql(
      `alter table if exists "wholesale_credit_account" drop constraint if exists "wholesale_credit_account_company_id_unique";`,
    )
    this.addSql(
      `alter table if exists "wholesale_member" drop constraint if exists "wholesale_member_company_id_customer_id_unique";`,
    )
    this.addSql(
      `alter table if exists "wholesale_invitation" drop constraint if exists "wholesale_invitation_token_digest_unique";`,
    )
    this.addSql(
      `alter table if exists "wholesale_company" drop constraint if exists "wholesale_company_tax_code_unique";`,
    )
    this.addSql(
      `alter table if exists "wholesale_case_pack" drop constraint if exists "wholesale_case_pack_variant_id_unique";`,
    )
    this.addSql(
      `alter table if exists "wholesale_article_code" drop constraint if exists "wholesale_article_code_company_id_code_unique";`,
    )
    this.addSql(
      `create table if not exists "wholesale_article_code" ("id" text not null, "company_id" text not null, "variant_id" text not null, "code" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wholesale_article_code_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_article_code_deleted_at" ON "wholesale_article_code" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wholesale_article_code_company_id_code_unique" ON "wholesale_article_code" ("company_id", "code") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "wholesale_case_pack" ("id" text not null, "variant_id" text not null, "units_per_inner" integer null, "units_per_case" integer not null, "cases_per_layer" integer null, "layers_per_pallet" integer null, "unit_gtin" text null, "inner_gtin" text null, "case_gtin" text null, "case_weight_grams" integer null, "case_length_cm" integer null, "case_width_cm" integer null, "case_height_cm" integer null, "first_order_min_cases" integer not null default 1, "min_cases" integer not null default 1, "step_cases" integer not null default 1, "lead_days" integer not null default 3, "weekly_cases" integer null, "demonstration" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wholesale_case_pack_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_case_pack_deleted_at" ON "wholesale_case_pack" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wholesale_case_pack_variant_id_unique" ON "wholesale_case_pack" ("variant_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "wholesale_case_tier" ("id" text not null, "variant_id" text not null, "company_id" text null, "buyer_group" text null, "min_cases" integer not null, "case_price_dong" numeric not null, "demonstration" boolean not null default false, "raw_case_price_dong" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wholesale_case_tier_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_case_tier_deleted_at" ON "wholesale_case_tier" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_case_tier_variant_id" ON "wholesale_case_tier" ("variant_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_case_tier_company_id" ON "wholesale_case_tier" ("company_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "wholesale_company" ("id" text not null, "legal_name" text not null, "tax_code" text not null, "province_code" text not null, "commune_code" text not null, "street" text not null, "representative" text not null, "position" text not null default '', "phone_e164" text not null, "invoice_email" text not null, "message" text not null default '', "state" text check ("state" in ('applied', 'more_asked', 'approved', 'refused', 'suspended')) not null default 'applied', "state_note" text not null default '', "applied_at" timestamptz not null, "buyer_group" text null, "payment" text check ("payment" in ('on_delivery', 'net')) not null default 'on_delivery', "net_days" integer not null default 0, "credit_limit_dong" numeric not null default 0, "approval_over_dong" numeric null, "min_order_dong" numeric not null default 0, "po_required" boolean not null default false, "revision" integer not null default 1, "demonstration" boolean not null default false, "raw_credit_limit_dong" jsonb not null default '{"value":"0","precision":20}', "raw_approval_over_dong" jsonb null, "raw_min_order_dong" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wholesale_company_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_company_deleted_at" ON "wholesale_company" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wholesale_company_tax_code_unique" ON "wholesale_company" ("tax_code") WHERE deleted_at IS NULL AND state <> 'refused';`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_company_state_applied_at" ON "wholesale_company" ("state", "applied_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "wholesale_company_deed" ("id" text not null, "company_id" text not null, "deed" text not null, "actor" text not null, "at" timestamptz not null, "note" text not null default '', "before" jsonb null, "after" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wholesale_company_deed_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_company_deed_deleted_at" ON "wholesale_company_deed" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_company_deed_company_id_at" ON "wholesale_company_deed" ("company_id", "at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "wholesale_invitation" ("id" text not null, "company_id" text not null, "email" text not null, "roles" jsonb not null, "token_digest" text not null, "invited_by" text not null, "expires_at" timestamptz not null, "accepted_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wholesale_invitation_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_invitation_deleted_at" ON "wholesale_invitation" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wholesale_invitation_token_digest_unique" ON "wholesale_invitation" ("token_digest") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_invitation_company_id" ON "wholesale_invitation" ("company_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "wholesale_member" ("id" text not null, "company_id" text not null, "customer_id" text not null, "roles" jsonb not null, "monthly_limit_dong" numeric null, "raw_monthly_limit_dong" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wholesale_member_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_member_deleted_at" ON "wholesale_member" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wholesale_member_company_id_customer_id_unique" ON "wholesale_member" ("company_id", "customer_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_member_customer_id" ON "wholesale_member" ("customer_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "wholesale_credit_account" ("id" text not null, "company_id" text not null, "reserved_dong" numeric not null default 0, "receivable_dong" numeric not null default 0, "raw_reserved_dong" jsonb not null default '{"value":"0","precision":20}', "raw_receivable_dong" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wholesale_credit_account_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_credit_account_deleted_at" ON "wholesale_credit_account" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wholesale_credit_account_company_id_unique" ON "wholesale_credit_account" ("company_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "wholesale_credit_posting" ("id" text not null, "company_id" text not null, "deed" text check ("deed" in ('reserve', 'release', 'invoice', 'pay', 'write_off')) not null, "ref" text not null, "account" text check ("account" in ('reserved', 'commitment', 'receivable', 'sales', 'bank', 'loss')) not null, "amount_dong" numeric not null, "actor" text not null, "at" timestamptz not null, "raw_amount_dong" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wholesale_credit_posting_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_credit_posting_deleted_at" ON "wholesale_credit_posting" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wholesale_credit_posting_company_id_deed_ref_account_unique" ON "wholesale_credit_posting" ("company_id", "deed", "ref", "account") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_credit_posting_company_id_at" ON "wholesale_credit_posting" ("company_id", "at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "wholesale_delivery_point" ("id" text not null, "company_id" text not null, "code" text not null, "name" text not null, "contact_name" text not null, "phone_e164" text not null, "province_code" text not null, "commune_code" text not null, "street" text not null, "receiving_hours" text not null default '', "dock_notes" text not null default '', "min_shelf_life_percent" integer not null default 0, "position" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wholesale_delivery_point_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_delivery_point_deleted_at" ON "wholesale_delivery_point" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wholesale_delivery_point_company_id_code_unique" ON "wholesale_delivery_point" ("company_id", "code") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "wholesale_leg" ("id" text not null, "purchase_order_id" text not null, "company_id" text not null, "producer_id" text not null, "delivery_point_id" text not null, "order_id" text not null, "number" text not null, "state" text check ("state" in ('placed', 'confirmed', 'shipped', 'received', 'cancelled')) not null default 'placed', "requested_on" text null, "total_dong" numeric not null, "raw_total_dong" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wholesale_leg_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_leg_deleted_at" ON "wholesale_leg" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wholesale_leg_order_id_unique" ON "wholesale_leg" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_leg_purchase_order_id" ON "wholesale_leg" ("purchase_order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_leg_company_id" ON "wholesale_leg" ("company_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "wholesale_sheet" ("id" text not null, "company_id" text not null, "member_id" text not null, "state" text check ("state" in ('open', 'ordered')) not null default 'open', "rows" jsonb not null, "requested_on" jsonb not null, "po_number" text not null default '', "note" text not null default '', "revision" integer not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wholesale_sheet_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_sheet_deleted_at" ON "wholesale_sheet" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wholesale_sheet_member_id_unique" ON "wholesale_sheet" ("member_id") WHERE deleted_at IS NULL AND state = 'open';`,
    )

    this.addSql(
      `create table if not exists "wholesale_purchase_order" ("id" text not null, "code" text not null, "company_id" text not null, "sheet_id" text not null, "po_number" text not null default '', "note" text not null default '', "state" text check ("state" in ('pending', 'refused', 'outdated', 'placed')) not null default 'pending', "content" jsonb not null, "content_hash" text not null, "total_dong" numeric not null, "approval_reasons" jsonb not null, "requested_by" text not null, "requested_at" timestamptz not null, "month" text not null, "decided_by" text null, "decided_at" timestamptz null, "decision_note" text not null default '', "raw_total_dong" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wholesale_purchase_order_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_purchase_order_deleted_at" ON "wholesale_purchase_order" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wholesale_purchase_order_code_unique" ON "wholesale_purchase_order" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wholesale_purchase_order_company_id_po_number_unique" ON "wholesale_purchase_order" ("company_id", "po_number") WHERE deleted_at IS NULL AND po_number <> '' AND state IN ('pending', 'placed');`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wholesale_purchase_order_sheet_id_unique" ON "wholesale_purchase_order" ("sheet_id") WHERE deleted_at IS NULL AND state IN ('pending', 'placed');`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_purchase_order_company_id_requested_at" ON "wholesale_purchase_order" ("company_id", "requested_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "wholesale_article_code" cascade;`)

    this.addSql(`drop table if exists "wholesale_case_pack" cascade;`)

    this.addSql(`drop table if exists "wholesale_case_tier" cascade;`)

    this.addSql(`drop table if exists "wholesale_company" cascade;`)

    this.addSql(`drop table if exists "wholesale_company_deed" cascade;`)

    this.addSql(`drop table if exists "wholesale_invitation" cascade;`)

    this.addSql(`drop table if exists "wholesale_member" cascade;`)

    this.addSql(`drop table if exists "wholesale_credit_account" cascade;`)

    this.addSql(`drop table if exists "wholesale_credit_posting" cascade;`)

    this.addSql(`drop table if exists "wholesale_delivery_point" cascade;`)

    this.addSql(`drop table if exists "wholesale_leg" cascade;`)

    this.addSql(`drop table if exists "wholesale_sheet" cascade;`)

    this.addSql(`drop table if exists "wholesale_purchase_order" cascade;`)
  }
}
