import { fold } from "@cho-phien/vietnam"

/** What a cell asks for: cases, or units that are still to become cases. */
export type Amount =
  | { ok: true; kind: "cases" | "units"; count: number }
  | { ok: false; reason: "formula" | "not-a-number" | "negative" | "too-large" }

/** More than anybody orders of one good; a barcode that slipped into a quantity is caught here. */
export const MOST_CASES = 99_999

const CASE_WORDS = ["thung", "th", "t", "kien", "case", "cases", "ctn"]
const NUMBER = /^([+-]?\d[\d.,\s]*)\s*(.*)$/

/**
 * Reads a quantity as people write it: `12`, `12,0`, `1.200`, `5 thùng`, `13 hũ`. Three digits after a single dot or
 * comma are thousands. A bare number is cases; a word that is not a case is units. An empty cell asks for nothing.
 */
export function readAmount(text: string): Amount {
  const written = text.trim()
  if (/^[-–—]?$/.test(written)) return { ok: true, kind: "cases", count: 0 }
  if (/^[=@]|^#(REF|VALUE|NAME|DIV|N\/A)/.test(written)) return { ok: false, reason: "formula" }
  const [, digits, unit = ""] = NUMBER.exec(written) ?? []
  const count = digits === undefined ? Number.NaN : numberOf(digits.replace(/\s/g, ""))
  if (Number.isNaN(count) || /\d/.test(unit)) return { ok: false, reason: "not-a-number" }
  if (count < 0) return { ok: false, reason: "negative" }
  if (count > MOST_CASES) return { ok: false, reason: "too-large" }
  const word = fold(unit).replace(/[.\s]/g, "")
  return { ok: true, kind: word === "" || CASE_WORDS.includes(word) ? "cases" : "units", count }
}

function numberOf(digits: string): number {
  if (/^[+-]?[1-9]\d{0,2}(\.\d{3})+$/.test(digits)) return Number(digits.replaceAll(".", ""))
  if (/^[+-]?[1-9]\d{0,2}(,\d{3})+$/.test(digits)) return Number(digits.replaceAll(",", ""))
  if (/^[+-]?[1-9]\d{0,2}(\.\d{3})+,\d+$/.test(digits))
    return Number(digits.replaceAll(".", "").replace(",", "."))
  if (/^[+-]?[1-9]\d{0,2}(,\d{3})+\.\d+$/.test(digits)) return Number(digits.replaceAll(",", ""))
  return /^[+-]?\d+([.,]\d*)?$/.test(digits) ? Number(digits.replace(",", ".")) : Number.NaN
}
