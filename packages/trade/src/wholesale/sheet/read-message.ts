import type { WrittenRow, WrittenSheet } from "./read-rows.js"

const BULLET = /^\s*(?:[-–—•*+]|\d{1,2}[.)])\s+/
const UNITS = "thùng|thung|kiện|kien|hũ|hu|gói|goi|hộp|hop|chai|lọ|lo|túi|tui|kg|cái|cai|bó|bo|case|cases"
/** `10 thùng miến dong` */
const AMOUNT_FIRST = new RegExp(`^(\\d+(?:[.,]\\d+)?\\s*(?:${UNITS}))\\s+(.+)$`, "iu")
/** `miến dong: 10 thùng`, `miến dong - 10`, `miến dong x 10`, `miến dong 10 thùng` */
const AMOUNT_LAST = new RegExp(
  `^(.+?)\\s*(?:[:=–—]|\\s-|\\s[x×]\\s*|\\s)\\s*(\\d+(?:[.,]\\d+)?\\s*(?:${UNITS})?)\\s*$`,
  "iu",
)
/** `200 g`, `1 lít`: the size of a pack, not how many. */
const SIZE = /(\d+(?:[.,]\d+)?\s*(?:g|gr|gram|kg|ml|l|lít|lit))$/iu

/** A message as it is written on a phone, one good a line. Greetings have no number and are left out. */
export function readMessage(text: string): WrittenSheet {
  const rows = text
    .normalize("NFC")
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/\u00A0/g, " ")
    .split(/\r\n?|\n/)
    .flatMap((line, index): WrittenRow[] => {
      const row = rowOf(
        line
          .replace(BULLET, "")
          .replace(/[.;,]+\s*$/, "")
          .trim(),
      )
      return row ? [{ line: index + 1, ...row }] : []
    })
  return { columns: [], rows }
}

function rowOf(line: string): Omit<WrittenRow, "line"> | null {
  if (!/\d/.test(line)) return null
  const [, first, named] = AMOUNT_FIRST.exec(line) ?? []
  if (first && named) return { code: "", name: named.trim(), amounts: [first.trim()] }
  const [, name, last] = SIZE.test(line) ? [] : (AMOUNT_LAST.exec(line) ?? [])
  if (name && last) return { code: "", name: name.replace(/[\s:=–—-]+$/, "").trim(), amounts: [last.trim()] }
  return { code: "", name: line, amounts: [""] }
}
