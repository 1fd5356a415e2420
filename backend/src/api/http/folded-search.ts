import { fold } from "@cho-phien/vietnam"

/**
 * Every word of `q` must occur in a column that holds folded text (no marks, lower case). Signs that mean
 * something to LIKE are taken literally.
 */
export function foldedSearch(column: string, q: string): Record<string, unknown>[] {
  const words = fold(q).split(/\s+/).filter(Boolean).slice(0, 12)
  return words.map((word) => ({ [column]: { $like: `%${word.replace(/[\\%_]/g, "\\$&")}%` } }))
}
