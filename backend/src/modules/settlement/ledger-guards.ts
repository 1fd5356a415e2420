/**
 * What Postgres itself holds of the ledger: rows are never changed, a posting sums to zero when its transaction ends,
 * a balance follows its entries, rules of commission do not overlap.
 */
export const LEDGER_GUARDS = [
  `create or replace function ledger_rows_stay() returns trigger language plpgsql as $$
    begin raise exception 'Rows of % are never changed', tg_table_name; end $$;`,
  ...["ledger_posting", "ledger_entry"].flatMap((table) => [
    `create or replace trigger ${table}_stays before update or delete on "${table}"
      for each row execute function ledger_rows_stay();`,
    `create or replace trigger ${table}_is_kept before truncate on "${table}"
      for each statement execute function ledger_rows_stay();`,
  ]),
  `create or replace trigger sale_line_stays before update on "sale_line"
    for each row execute function ledger_rows_stay();`,
  `create or replace function ledger_balance_follows() returns trigger language plpgsql as $$
    begin
      update ledger_account set balance_dong = balance_dong + new.amount_dong, updated_at = now(),
        raw_balance_dong = jsonb_build_object('value', (balance_dong + new.amount_dong)::text, 'precision', 20)
      where id = new.account_id;
      if not found then raise exception 'There is no account %', new.account_id; end if;
      return null;
    end $$;`,
  `create or replace trigger ledger_balance_follows after insert on "ledger_entry"
    for each row execute function ledger_balance_follows();`,
  `create or replace function ledger_posting_sums() returns trigger language plpgsql as $$
    begin
      if (select sum(amount_dong) from ledger_entry where posting_id = new.posting_id) <> 0 then
        raise exception 'The posting % does not sum to zero', new.posting_id;
      end if;
      return null;
    end $$;`,
  `drop trigger if exists ledger_posting_sums on "ledger_entry";`,
  `create constraint trigger ledger_posting_sums after insert on "ledger_entry"
    deferrable initially deferred for each row execute function ledger_posting_sums();`,
  `alter table "ledger_entry" drop constraint if exists "CHK_ledger_entry_whole";`,
  `alter table "ledger_entry" add constraint "CHK_ledger_entry_whole"
    check (amount_dong = trunc(amount_dong) and amount_dong <> 0);`,
  `create extension if not exists btree_gist;`,
  `create or replace function settlement_day(day text) returns date language sql immutable as
    $$ select make_date(substr(day, 1, 4)::int, substr(day, 6, 2)::int, substr(day, 9, 2)::int) $$;`,
  `alter table "commission_rule" drop constraint if exists "commission_rule_days_apart";`,
  `alter table "commission_rule" add constraint "commission_rule_days_apart" exclude using gist (
    coalesce(producer_id, '') with =, coalesce(group_code, '') with =,
    daterange(settlement_day(starts_on), settlement_day(ends_on), '[]') with &&) where (deleted_at is null);`,
] as const

/** Functions that the tables' own end leaves behind. */
export const LEDGER_GUARDS_DOWN = [
  "ledger_rows_stay",
  "ledger_balance_follows",
  "ledger_posting_sums",
  "settlement_day",
].map((name) => `drop function if exists ${name} cascade;`)
