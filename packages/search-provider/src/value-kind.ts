import type * as SearchTypes from "./medusa-search.js"
import { invalid } from "./refuse.js"

/** The kinds of values a column can hold. */
export type ValueKind = "string" | "integer" | "float" | "boolean" | "date"

/** The kind of a field's values; undefined for kinds this engine does not keep. */
export function valueKind(type: SearchTypes.SearchFieldKind): ValueKind | undefined {
  switch (type) {
    case "keyword":
    case "text":
      return "string"
    case "integer":
    case "float":
    case "boolean":
    case "date":
      return type
    default:
      return undefined
  }
}

/** Brings a value of a document or a filter into the column's kind; refuses what is not of that kind. */
export function toValue(kind: ValueKind, value: unknown, path: string): string | number | boolean | null {
  if (value === null || value === undefined) return null
  switch (kind) {
    case "string":
      return withoutNul(String(value))
    case "boolean":
      if (typeof value === "boolean") return value
      if (value === "true" || value === "false") return value === "true"
      break
    case "date": {
      const date = value instanceof Date ? value : new Date(typeof value === "number" ? value : String(value))
      if (!Number.isNaN(date.getTime())) return date.toISOString()
      break
    }
    default: {
      const number = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value)
      if (kind === "float" ? Number.isFinite(number) : Number.isSafeInteger(number)) return number
    }
  }
  throw invalid(`"${String(value).slice(0, 40)}" is no ${kind} value for the field "${path}"`)
}

/** Postgres text cannot hold U+0000. */
export function withoutNul(text: string): string {
  return text.replaceAll("\u0000", "")
}
