/** Months as runs that may cross the new year: 10, 11, 12, 1, 2 → "10–2"; 3, 5 → "3, 5"; all twelve → "1–12". */
export function monthsText(months: readonly number[]): string {
  const inSeason = new Set(months)
  if (inSeason.size === 12) return "1–12"
  const before = (month: number) => (month === 1 ? 12 : month - 1)
  const after = (month: number) => (month === 12 ? 1 : month + 1)
  return [...inSeason]
    .filter((month) => !inSeason.has(before(month)))
    .sort((a, b) => a - b)
    .map((start) => {
      let end = start
      while (inSeason.has(after(end))) end = after(end)
      return start === end ? String(start) : `${start}–${end}`
    })
    .join(", ")
}
