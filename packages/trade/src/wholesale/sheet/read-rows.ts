import { fold } from "@cho-phien/vietnam"
import { readAmount } from "./read-amount.js"
import type { Grid } from "./read-grid.js"

/** One asked-for good as it was written; nothing is dropped, whatever is wrong with it. */
export interface WrittenRow {
  /** Line in the file or the paste, from 1. */
  line: number
  /** The good's code, empty when none was given. */
  code: string
  /** The good's name, empty when none was given. */
  name: string
  /** What is asked for, by column of `WrittenSheet.columns`. */
  amounts: string[]
}

export interface WrittenSheet {
  /** Headings of the quantity columns, empty when the sheet had no headings. */
  columns: string[]
  rows: WrittenRow[]
}

const HEADINGS = {
  code: [
    "ma",
    "ma hang",
    "ma sp",
    "ma san pham",
    "ma so",
    "sku",
    "gtin",
    "ean",
    "ma vach",
    "barcode",
    "item",
    "code",
    "item code",
  ],
  name: [
    "ten",
    "ten hang",
    "ten hang hoa",
    "ten san pham",
    "ten sp",
    "san pham",
    "mat hang",
    "hang hoa",
    "product",
    "name",
    "item name",
    "description",
  ],
  quantity: [
    "so luong",
    "sl",
    "so thung",
    "thung",
    "sl thung",
    "so luong thung",
    "sl (thung)",
    "so luong (thung)",
    "qty",
    "quantity",
    "cases",
  ],
  ignored: [
    "stt",
    "tt",
    "no",
    "no.",
    "#",
    "dvt",
    "don vi",
    "don vi tinh",
    "quy cach",
    "gia",
    "don gia",
    "thanh tien",
    "ghi chu",
    "note",
    "price",
    "amount",
    "unit",
    "pack",
    "tong",
    "tong cong",
    "total",
    "nhom",
    "nha san xuat",
    "chu the",
    "producer",
    "hu/thung",
    "don vi/thung",
  ],
} as const
type Kind = keyof typeof HEADINGS | "point"

/** Reads a table: its headings wherever they stand below merged titles, or no headings at all. */
export function readRows(grid: Grid): WrittenSheet {
  const at = grid.findIndex(isHeading)
  const kinds = at >= 0 ? (grid[at] ?? []).map(kindOf) : guessedKinds(grid)
  const quantityColumns = kinds.flatMap((kind, column) =>
    kind === "point" || kind === "quantity" ? [column] : [],
  )
  const columns =
    at >= 0
      ? quantityColumns.map((column) => (kinds[column] === "point" ? (grid[at]?.[column] ?? "") : ""))
      : []
  const cellsOf = (row: readonly string[], kind: Kind) =>
    kinds.flatMap((candidate, column) => (candidate === kind ? [row[column] ?? ""] : [])).find(Boolean) ?? ""
  const rows = grid.slice(at + 1).flatMap((row, index): WrittenRow[] => {
    const [code, name] = [cellsOf(row, "code"), cellsOf(row, "name")]
    const amounts = quantityColumns.map((column) => row[column] ?? "")
    if (code === "" && name === "") return []
    if (isTotalRow(code || name)) return []
    return [{ line: at + 2 + index, code, name, amounts }]
  })
  return { columns: columns.every((column) => column === "") ? [] : columns, rows }
}

const tidyHeading = (cell: string): string => fold(cell).replace(/[*:]/g, "").replace(/\s+/g, " ").trim()

function kindOf(cell: string): Kind {
  const heading = tidyHeading(cell)
  if (heading === "") return "ignored"
  for (const kind of ["code", "name", "quantity", "ignored"] as const)
    if ((HEADINGS[kind] as readonly string[]).includes(heading)) return kind
  return "point"
}

/** A row is a heading when it names the good and holds no number; a merged title names only itself. */
function isHeading(row: readonly string[]): boolean {
  const kinds = row.map(kindOf)
  const isNamed = kinds.includes("code") || kinds.includes("name")
  return isNamed && row.filter(Boolean).length > 1 && !row.some((cell) => /^\d+([.,]\d+)?$/.test(cell))
}

/** Without headings: the first cells that are no amounts name the good, every column after them is a quantity. */
function guessedKinds(grid: Grid): Kind[] {
  const width = Math.max(0, ...grid.map((row) => row.length))
  const isText = (column: number) => {
    const cells = grid.map((row) => row[column] ?? "").filter(Boolean)
    const texts = cells.filter((cell) => /^\d{8,14}$/.test(cell) || !readAmount(cell).ok)
    return texts.length * 2 > cells.length
  }
  const named = Array.from({ length: width }, (_, column) => column === 0 || isText(column))
  const firstAmount = named.indexOf(false)
  return named.map((_isNamed, column): Kind => {
    if (firstAmount >= 0 && column >= firstAmount) return "point"
    if (column === 0) return "code"
    return column === 1 ? "name" : "ignored"
  })
}

const isTotalRow = (text: string): boolean => /^(tong|tong cong|cong|total|sum)\b/.test(tidyHeading(text))
