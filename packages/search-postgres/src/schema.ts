import type { Column, IndexPlan } from "@cho-phien/search-provider"
import { columnType } from "./column-type.js"
import { tieBreak } from "./order.js"
import { identifier } from "./parameters.js"

/** The table of a physical index; names longer than Postgres allows are refused by Postgres itself. */
export function tableOf(physicalName: string): string {
  return `search_vi_${physicalName.toLowerCase().replace(/[^a-z0-9_]+/g, "_")}`
}

/** The vocabulary beside it: what spelling is corrected to. Half-full pages leave room to count terms up in place. */
export function vocabularyOf(table: string): string {
  return `${table}_term`
}

/** Once per database: the extensions and the catalogue of indexes. */
export const PREPARE = [
  "create extension if not exists pg_trgm",
  `create table if not exists search_vi_index (
     name text primary key,
     table_name text not null,
     plan jsonb not null,
     plan_hash text not null,
     generation bigint not null default 0,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now())`,
]

/**
 * The tables of one index. `words` holds everything a document can be found by and is only ever read through its
 * index, so it lies outside the row, as does `doc`. That keeps a row at a few hundred bytes, and the cost of a search
 * is the number of rows it looks at.
 */
export function createTables(table: string, plan: IndexPlan): string[] {
  const columns = plan.columns.map((column) => `${identifier(column.name)} ${columnType(column)}`)
  const inside = ["name", "origin", ...plan.columns.filter(isText).map(({ name }) => identifier(name))]
  const vocabulary = vocabularyOf(table)
  return [
    ...dropTables(table),
    `create table ${identifier(table)} (
       id text collate "C" primary key,
       ${columns.map((column) => `${column},`).join("\n       ")}
       name text collate "C" not null,
       origin text collate "C" not null,
       words tsvector not null,
       doc jsonb not null)
     with (toast_tuple_target = 128, autovacuum_analyze_scale_factor = 0.02)`,
    `alter table ${identifier(table)} ${inside.map((name) => `alter column ${name} set storage main`).join(", ")},
       alter column words set storage external, alter column doc set storage extended`,
    `create index ${identifier(wordsIndexOf(table))} on ${identifier(table)} using gin (words)
       with (fastupdate = on, gin_pending_list_limit = 65536)`,
    ...plan.columns.map(
      (column) =>
        `create index on ${identifier(table)} ${column.array ? "using gin" : ""} (${identifier(column.name)})`,
    ),
    `create index on ${identifier(table)} (${tieBreak(plan).join(", ")})`,
    `create table ${identifier(vocabulary)} (
       term text collate "C" primary key, parts text not null, shown text not null, documents int not null)
     with (fillfactor = 50)`,
    `create index on ${identifier(vocabulary)} using gin (term gin_trgm_ops)`,
  ]
}

const isText = ({ kind, array }: Column) => kind === "string" && !array

/** The index over the words: writers fill its list of pending entries and empty it in one go before they commit. */
export function wordsIndexOf(table: string): string {
  return `${table}_words`
}

export function dropTables(table: string): string[] {
  return [
    `drop table if exists ${identifier(table)}`,
    `drop table if exists ${identifier(vocabularyOf(table))}`,
  ]
}
