/** A path of ours to go back to, or the fallback: never another site (`//x`, `/\x`, `https:`). */
export function returnPath(value: unknown, fallback: string): string {
  if (typeof value !== "string" || value.length > 2000) return fallback
  return /^\/(?![/\\])[^\s\\]*$/.test(value) ? value : fallback
}
