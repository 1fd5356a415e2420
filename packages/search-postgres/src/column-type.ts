import type { Column, ValueKind } from "@cho-phien/search-provider"

const TYPES: Record<ValueKind, string> = {
  string: 'text collate "C"',
  integer: "bigint",
  float: "double precision",
  boolean: "boolean",
  date: "timestamptz",
}

/** The column's type in SQL. Text in byte order: filters and facets compare for equality, people's order is made later. */
export function columnType({ kind, array }: Pick<Column, "kind" | "array">): string {
  if (!array) return TYPES[kind]
  return kind === "string" ? 'text[] collate "C"' : `${TYPES[kind]}[]`
}

/** The type to cast a parameter to. */
export function castType(kind: ValueKind): string {
  return kind === "string" ? "text" : TYPES[kind]
}
