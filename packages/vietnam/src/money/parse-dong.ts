import { clean } from "../text/clean.js"
import { fold } from "../text/fold.js"

export type ParsedDong =
  | { ok: true; dong: number }
  | { ok: false; reason: "empty" | "not-a-number" | "negative" | "has-decimals" | "ambiguous" | "too-large" }

const CURRENCY = /(?:₫|đồng|dong|vnđ|vnd|đ)$/i
const SHORT_UNITS: readonly (readonly [RegExp, number])[] = [
  [/(?:nghin|ngan|k)$/, 1_000],
  [/(?:trieu|tr)$/, 1_000_000],
  [/(?:ty|ti)$/, 1_000_000_000],
]
/** More than any order or stock value here; also keeps the sum exact. */
const LARGEST_DONG = 1_000_000_000_000

/**
 * Reads what people type as money: `1.250.000`, `1,250,000`, `1250000`, `1250k`, `1,25tr`, with or without ₫.
 * Decimals of a đồng are refused, never rounded; `1.250k` is refused because it can mean two sums.
 */
export function parseDong(text: string): ParsedDong {
  const written = clean(text).replace(/\s+/g, "").replace(CURRENCY, "")
  if (written === "") return { ok: false, reason: "empty" }
  if (/^[-\u2212]/.test(written)) return { ok: false, reason: "negative" }
  const folded = fold(written)
  for (const [unit, factor] of SHORT_UNITS) {
    if (unit.test(folded)) return parseShort(folded.replace(unit, ""), factor)
  }
  return parseWhole(folded)
}

function parseWhole(digits: string): ParsedDong {
  if (/^\d+$/.test(digits) || /^\d{1,3}(\.\d{3})+$/.test(digits) || /^\d{1,3}(,\d{3})+$/.test(digits)) {
    return bounded(Number(digits.replace(/[.,]/g, "")))
  }
  return { ok: false, reason: /^\d[\d.,]*[.,]\d+$/.test(digits) ? "has-decimals" : "not-a-number" }
}

function parseShort(digits: string, factor: number): ParsedDong {
  const [, whole, fraction = ""] = /^(\d+)(?:[.,](\d+))?$/.exec(digits) ?? []
  if (whole === undefined) return { ok: false, reason: "not-a-number" }
  if (/^\d{3}$/.test(fraction) && whole.length <= 3) return { ok: false, reason: "ambiguous" }
  const places = 10 ** fraction.length
  const dong = (Number(whole + fraction) * factor) / places
  return Number.isInteger(dong) ? bounded(dong) : { ok: false, reason: "has-decimals" }
}

function bounded(dong: number): ParsedDong {
  return dong > LARGEST_DONG ? { ok: false, reason: "too-large" } : { ok: true, dong }
}
