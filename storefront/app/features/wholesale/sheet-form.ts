import type { SheetMend, SheetView } from "@cho-phien/contract"
import { formText } from "~/lib/form-text"

type Row = Pick<SheetView["rows"][number], "key" | "text" | "variantId" | "cells">

/** Name of the field of one cell. */
export const cellName = (key: string, pointId: string): string => `o.${key}.${pointId}`

/** What the form says about the sheet: cells that are in the form replace those of the sheet, others stay. */
export function typedSheet(form: FormData, sheet: SheetView, pointIds: readonly string[]) {
  const rows: Row[] = sheet.rows.map(({ key, text, variantId, cells }) => {
    const typed = pointIds.flatMap((id) =>
      form.has(cellName(key, id)) ? [[id, formText(form, cellName(key, id), 40)] as const] : [],
    )
    return { key, text, variantId, cells: { ...cells, ...Object.fromEntries(typed) } }
  })
  const added = formText(form, "addVariant", 64)
  const last = Math.max(0, ...rows.map(({ key }) => Number(key.slice(1)) || 0))
  if (added && !rows.some(({ variantId }) => variantId === added))
    rows.push({ key: `r${last + 1}`, text: "", variantId: added, cells: {} })
  const days = pointIds.flatMap((id) => {
    const day = formText(form, `ngay.${id}`, 10)
    return /^\d{4}-\d{2}-\d{2}$/.test(day) ? [[id, day] as const] : []
  })
  return { rows, poNumber: formText(form, "poNumber", 64), requestedOn: Object.fromEntries(days) }
}

/** A mend as the value of its button, and back; anything else is no mend. */
export const mendValue = (key: string, mend: SheetMend): string => JSON.stringify([key, mend])

export function readMend(value: string): { key: string; mend: unknown } | null {
  try {
    const parsed: unknown = JSON.parse(value)
    return Array.isArray(parsed) && typeof parsed[0] === "string" ? { key: parsed[0], mend: parsed[1] } : null
  } catch {
    return null
  }
}
