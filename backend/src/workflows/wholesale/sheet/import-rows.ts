import {
  type Grid,
  readPasted,
  readRows,
  type SheetRow,
  type WrittenSheet,
} from "@cho-phien/trade/wholesale/sheet"
import { fold } from "@cho-phien/vietnam"
import type { CompanyGood } from "../offer/read-goods"
import { finderOf } from "./judge"

interface Point {
  id: string
  code: string
  name: string
}

interface Import {
  text: string
  grid: Grid
  /** Where quantities without a heading go; empty: the points in their order. */
  pointId: string
}

/** Adds what was pasted or uploaded to a sheet; a good that is in it already gets more, a strange row keeps its words. */
export function importRows(
  before: readonly SheetRow[],
  { text, grid, pointId }: Import,
  goods: readonly CompanyGood[],
  points: readonly Point[],
): SheetRow[] {
  const sheet = grid.length > 0 ? readRows(grid) : readPasted(text)
  const columns = pointsOf(sheet, points, pointId)
  const find = finderOf(goods)
  const rows = [...before]
  for (const written of sheet.rows) {
    const found = find(written.code, written.name)
    const variantId = found.kind === "one" ? found.variantId : null
    const label = [written.code, written.name].filter(Boolean).join(" · ")
    const cells: Record<string, string> = {}
    written.amounts.forEach((amount, at) => {
      const point = columns[at]
      if (point && amount !== "") cells[point] = added(cells[point], amount)
    })
    const at = variantId ? rows.findIndex((row) => row.variantId === variantId) : -1
    const same = rows[at]
    if (same) rows[at] = { ...same, cells: merged(same.cells, cells) }
    else rows.push({ key: freeKey(rows), text: label.slice(0, 300), variantId, cells })
  }
  return rows
}

/** Headings are a point's code or name, marks or none; without headings the points in their order. */
function pointsOf(sheet: WrittenSheet, points: readonly Point[], pointId: string): (string | undefined)[] {
  const width = Math.max(sheet.columns.length, ...sheet.rows.map((row) => row.amounts.length), 0)
  const start = Math.max(
    0,
    points.findIndex((point) => point.id === pointId),
  )
  return Array.from({ length: width }, (_, at) => {
    const heading = fold(sheet.columns[at] ?? "")
    if (heading === "") return points[sheet.columns.length > 0 ? start : start + at]?.id
    return points.find((point) => fold(point.code) === heading || fold(point.name) === heading)?.id
  })
}

const merged = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((id) => [id, added(a[id], b[id] ?? "")]),
  )

/** Two plain numbers add up; anything else is left to be looked at. */
const added = (a: string | undefined, b: string): string => {
  if (!a) return b
  if (b === "") return a
  const [x, y] = [Number(a), Number(b)]
  return Number.isInteger(x) && Number.isInteger(y) ? String(x + y) : `${a} + ${b}`.slice(0, 40)
}

export function freeKey(rows: readonly { key: string }[]): string {
  const last = Math.max(0, ...rows.map((row) => Number(row.key.slice(1)) || 0))
  return `r${last + 1}`
}
