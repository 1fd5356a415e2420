import type { Mend, SheetRow } from "@cho-phien/trade/wholesale/sheet"

/** A sheet after one press of a proposed mend. */
export function mendRows(rows: readonly SheetRow[], key: string, mend: Mend): SheetRow[] {
  const row = rows.find((candidate) => candidate.key === key)
  if (!row) return [...rows]
  if (mend.kind === "remove-row") return rows.filter((candidate) => candidate.key !== key)
  if (mend.kind === "choose-good")
    return rows.map((candidate) =>
      candidate.key === key ? { ...row, variantId: mend.variantId } : candidate,
    )
  if (mend.kind === "set-cell") {
    const cells = { ...row.cells, [mend.pointId]: mend.cases === 0 ? "" : String(mend.cases) }
    return rows.map((candidate) => (candidate.key === key ? { ...row, cells } : candidate))
  }
  const first = rows.find((candidate) => candidate.variantId === row.variantId && candidate.key !== key)
  if (!first) return [...rows]
  const cells = { ...first.cells }
  for (const [point, text] of Object.entries(row.cells))
    cells[point] = String((Number(cells[point]) || 0) + (Number(text) || 0))
  return rows
    .filter((candidate) => candidate.key !== key)
    .map((candidate) => (candidate.key === first.key ? { ...first, cells } : candidate))
}
