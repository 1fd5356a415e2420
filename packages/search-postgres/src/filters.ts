import {
  type Column,
  type IndexPlan,
  invalid,
  notSupported,
  type SearchTypes,
  toValue,
} from "@cho-phien/search-provider"
import { castType } from "./column-type.js"
import { identifier, type Parameters } from "./parameters.js"

type Comparable = string | number | boolean | null

/**
 * Compiles a filter tree to one condition. A missing value equals nothing and differs from everything, as in Medusa's
 * own providers: a comparison with it is null, which selects nothing, and every negation takes null for false. Plain
 * comparisons can use the index of their column.
 */
export function filterCondition(
  filters: SearchTypes.SearchFilters | undefined,
  plan: IndexPlan,
  parameters: Parameters,
): string {
  const parts = Object.entries(filters ?? {})
    .filter(([key, value]) => key !== "q" && value !== undefined)
    .map(([key, value]) => {
      if (key === "$and" || key === "$or") return branches(key, value, plan, parameters)
      if (key === "$not") return notTrue(filterCondition(asTree(value), plan, parameters))
      return fieldCondition(columnAt(key, plan), value, parameters)
    })
  return parts.length > 0 ? parts.join(" and ") : "true"
}

function branches(key: "$and" | "$or", value: unknown, plan: IndexPlan, parameters: Parameters): string {
  if (!Array.isArray(value)) throw invalid(`"${key}" takes a list of filters`)
  const parts = value.map((branch) => `(${filterCondition(asTree(branch), plan, parameters)})`)
  if (parts.length === 0) return key === "$and" ? "true" : "false"
  return `(${parts.join(key === "$and" ? " and " : " or ")})`
}

function asTree(value: unknown): SearchTypes.SearchFilters {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalid("A filter must be an object")
  return value as SearchTypes.SearchFilters
}

function columnAt(path: string, plan: IndexPlan): Column {
  if (path === plan.primaryKey) return { path, name: "id", kind: "string", array: false, facetable: false }
  const column = plan.columns.find((candidate) => candidate.path === path)
  if (!column) throw invalid(`The index has no filterable field "${path}"`)
  return column
}

function fieldCondition(column: Column, value: unknown, parameters: Parameters): string {
  if (Array.isArray(value)) return oneOf(column, value, parameters)
  if (value === null || typeof value !== "object" || value instanceof Date)
    return oneOf(column, [value], parameters)
  const operators = Object.entries(value).filter(([, operand]) => operand !== undefined)
  if (operators.length === 0) throw invalid(`The filter on "${column.path}" says nothing`)
  return operators
    .map(([operator, operand]) => operation(column, operator, operand, parameters))
    .join(" and ")
}

function operation(column: Column, operator: string, operand: unknown, parameters: Parameters): string {
  switch (operator) {
    case "$eq":
      return oneOf(column, [operand], parameters)
    case "$ne":
      return notTrue(oneOf(column, [operand], parameters))
    case "$in":
      return oneOf(column, listOf(operand), parameters)
    case "$nin":
      return notTrue(oneOf(column, listOf(operand), parameters))
    case "$lt":
      return compare(column, "<", operand, parameters)
    case "$lte":
      return compare(column, "<=", operand, parameters)
    case "$gt":
      return compare(column, ">", operand, parameters)
    case "$gte":
      return compare(column, ">=", operand, parameters)
    case "$exists":
      return exists(column, operand === true || operand === "true")
    case "$contains":
      return arrayOperation(column, "@>", operand, parameters)
    case "$overlaps":
      return arrayOperation(column, "&&", operand, parameters)
    case "$prefix":
      return like(column, (text) => `${text}%`, operand, parameters)
    case "$like":
      return like(column, (text) => `%${text}%`, operand, parameters)
    default:
      throw notSupported(`Postgres search knows no operator "${operator}" (field "${column.path}")`)
  }
}

const notTrue = (condition: string) => `not coalesce((${condition}), false)`

const listOf = (operand: unknown): unknown[] => (Array.isArray(operand) ? operand : [operand])

function exists(column: Column, wanted: boolean): string {
  const name = identifier(column.name)
  if (column.array) return `(coalesce(cardinality(${name}), 0) ${wanted ? ">" : "="} 0)`
  return `(${name} is ${wanted ? "not " : ""}null)`
}

function values(column: Column, operands: unknown[]): Comparable[] {
  return operands.map((operand) => toValue(column.kind, operand, column.path))
}

function oneOf(column: Column, operands: unknown[], parameters: Parameters): string {
  const all = values(column, operands)
  const given = all.filter((value) => value !== null)
  const missing = given.length < all.length ? exists(column, false) : undefined
  const name = identifier(column.name)
  const list = `${parameters.add(given)}::${castType(column.kind)}[]`
  const isOne = column.array ? `${name} && ${list}` : `${name} = any(${list})`
  return missing ? `(${isOne} or ${missing})` : isOne
}

function compare(column: Column, sign: string, operand: unknown, parameters: Parameters): string {
  if (column.array)
    throw notSupported(`"${column.path}" holds several values; they cannot be compared by size`)
  const [value] = values(column, [operand])
  if (value === null || value === undefined) throw invalid(`"${column.path}" is compared with nothing`)
  return `${identifier(column.name)} ${sign} ${parameters.add(value)}::${castType(column.kind)}`
}

function arrayOperation(column: Column, sign: string, operand: unknown, parameters: Parameters): string {
  if (!column.array)
    throw notSupported(`"${column.path}" holds one value; $contains and $overlaps need several`)
  const list = values(column, listOf(operand)).filter((value) => value !== null)
  return `${identifier(column.name)} ${sign} ${parameters.add(list)}::${castType(column.kind)}[]`
}

function like(
  column: Column,
  pattern: (text: string) => string,
  operand: unknown,
  parameters: Parameters,
): string {
  if (column.array || column.kind !== "string")
    throw notSupported(`"${column.path}" is no text to compare with`)
  const text = String(operand).replace(/[\\%_]/g, "\\$&")
  return `${identifier(column.name)} like ${parameters.add(pattern(text))}`
}
