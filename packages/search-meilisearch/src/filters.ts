import {
  type Column,
  type IndexPlan,
  invalid,
  notSupported,
  type SearchTypes,
} from "@cho-phien/search-provider"
import { ATTRIBUTES, filterValue } from "./fields.js"

/** Compiles a filter tree to Meilisearch's filter language; undefined when it says nothing. */
export function filterExpression(
  filters: SearchTypes.SearchFilters | undefined,
  plan: IndexPlan,
): string | undefined {
  const parts = Object.entries(filters ?? {})
    .filter(([key, value]) => key !== "q" && value !== undefined)
    .map(([key, value]) => {
      if (key === "$and" || key === "$or") return branches(key, value, plan)
      if (key === "$not") return `NOT (${filterExpression(asTree(value), plan) ?? always(plan)})`
      return fieldExpression(columnAt(key, plan), value)
    })
  return parts.length > 0 ? parts.join(" AND ") : undefined
}

const always = (plan: IndexPlan) => `${ATTRIBUTES.filter(plan.primaryKey)} EXISTS`
const never = (column: Column) => `(${nameOf(column)} EXISTS AND ${nameOf(column)} NOT EXISTS)`
const nameOf = ({ path }: Column) => ATTRIBUTES.filter(path)

function branches(key: "$and" | "$or", value: unknown, plan: IndexPlan): string {
  if (!Array.isArray(value)) throw invalid(`"${key}" takes a list of filters`)
  if (value.length === 0) return key === "$and" ? always(plan) : `NOT (${always(plan)})`
  const parts = value.map((branch) => `(${filterExpression(asTree(branch), plan) ?? always(plan)})`)
  return `(${parts.join(key === "$and" ? " AND " : " OR ")})`
}

function asTree(value: unknown): SearchTypes.SearchFilters {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalid("A filter must be an object")
  return value as SearchTypes.SearchFilters
}

function columnAt(path: string, plan: IndexPlan): Column {
  if (path === plan.primaryKey) return { path, name: path, kind: "string", array: false, facetable: false }
  const column = plan.columns.find((candidate) => candidate.path === path)
  if (!column) throw invalid(`The index has no filterable field "${path}"`)
  return column
}

function fieldExpression(column: Column, value: unknown): string {
  if (Array.isArray(value)) return oneOf(column, value)
  if (value === null || typeof value !== "object" || value instanceof Date) return oneOf(column, [value])
  const operators = Object.entries(value).filter(([, operand]) => operand !== undefined)
  if (operators.length === 0) throw invalid(`The filter on "${column.path}" says nothing`)
  return operators.map(([operator, operand]) => operation(column, operator, operand)).join(" AND ")
}

const listOf = (operand: unknown): unknown[] => (Array.isArray(operand) ? operand : [operand])

function operation(column: Column, operator: string, operand: unknown): string {
  switch (operator) {
    case "$eq":
      return oneOf(column, [operand])
    case "$ne":
      return `NOT ${oneOf(column, [operand])}`
    case "$in":
      return oneOf(column, listOf(operand))
    case "$nin":
      return `NOT ${oneOf(column, listOf(operand))}`
    case "$lt":
      return compare(column, "<", operand)
    case "$lte":
      return compare(column, "<=", operand)
    case "$gt":
      return compare(column, ">", operand)
    case "$gte":
      return compare(column, ">=", operand)
    case "$exists":
      return exists(column, operand === true || operand === "true")
    case "$contains":
      return several(column, operand, (values) => values.map((value) => oneOf(column, [value])).join(" AND "))
    case "$overlaps":
      return several(column, operand, (values) => oneOf(column, values))
    default:
      throw notSupported(`Meilisearch knows no operator "${operator}" (field "${column.path}")`)
  }
}

function exists(column: Column, wanted: boolean): string {
  const name = nameOf(column)
  const missing = `(${name} NOT EXISTS OR ${name} IS NULL OR ${name} IS EMPTY)`
  return wanted ? `NOT ${missing}` : missing
}

function oneOf(column: Column, operands: unknown[]): string {
  const values = operands.map((operand) => filterValue(column, operand))
  const given = values.filter((value) => value !== null).map((value) => literal(value))
  const isOne = given.length > 0 ? `${nameOf(column)} IN [${given.join(", ")}]` : never(column)
  return given.length < values.length ? `(${isOne} OR ${exists(column, false)})` : isOne
}

function compare(column: Column, sign: string, operand: unknown): string {
  const value = filterValue(column, operand)
  if (column.array || typeof value !== "number")
    throw notSupported(`"${column.path}" cannot be compared by size`)
  return `${nameOf(column)} ${sign} ${literal(value)}`
}

function several(column: Column, operand: unknown, compile: (values: unknown[]) => string): string {
  if (!column.array)
    throw notSupported(`"${column.path}" holds one value; $contains and $overlaps need several`)
  return `(${compile(listOf(operand))})`
}

function literal(value: string | number | boolean): string {
  return typeof value === "string" ? `"${value.replace(/[\\"]/g, "\\$&")}"` : String(value)
}
