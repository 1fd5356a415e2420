/**
 * The row that a key makes active among `count` rows; -1 is the field itself, where the words go on being typed.
 * Nothing for keys that are not ours: Home and End move in the text until a row is active.
 */
export function nextActive(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined
  const last = count - 1
  if (key === "ArrowDown") return active === last ? -1 : active + 1
  if (key === "ArrowUp") return active === -1 ? last : active - 1
  if (active === -1) return undefined
  if (key === "Home") return 0
  return key === "End" ? last : undefined
}
