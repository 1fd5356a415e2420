import type { AuditRow } from "@cho-phien/contract"
import { formatDay, isPlainDate } from "@cho-phien/vietnam"

/** Columns whose change is told, in the order of the paper; technical ones are left out. */
const LABELS: readonly [string, string][] = [
  ["number", "Số"],
  ["decision_number", "Số quyết định"],
  ["decision_on", "Ngày ký"],
  ["issued_on", "Hiệu lực từ"],
  ["expires_on", "Hết hiệu lực sau"],
  ["authority", "Cơ quan"],
  ["place_then", "Nơi khi cấp"],
  ["revoked_on", "Thu hồi từ"],
  ["superseded_on", "Được thay từ"],
]

/** What differs between before and after; nothing for a deed that only created. */
export function changesOf({ before, after }: AuditRow): { label: string; before: string; after: string }[] {
  if (!before || !after) return []
  return LABELS.filter(([column]) => before[column] !== after[column]).map(([column, label]) => ({
    label,
    before: written(before[column]),
    after: written(after[column]),
  }))
}

function written(value: unknown): string {
  if (typeof value !== "string") return value === null || value === undefined ? "—" : String(value)
  return isPlainDate(value) ? formatDay(value) : value
}
