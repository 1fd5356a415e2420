/** A calendar day `YYYY-MM-DD`, meant in Asia/Ho_Chi_Minh, without a clock. Compares correctly as a string. */
export type PlainDate = `${number}-${number}-${number}`

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const MS_PER_DAY = 86_400_000

/** True when the text is a day that exists, written `YYYY-MM-DD` (so 2026-02-29 is not one). */
export function isPlainDate(text: string): text is PlainDate {
  const [, year, month, day] = SHAPE.exec(text) ?? []
  if (!year || !month || !day) return false
  return (
    Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysInMonth(+year, +month)
  )
}

/** Takes a day from a database or a form; throws a RangeError when it is not one. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`Not a day written YYYY-MM-DD: ${JSON.stringify(text)}`)
  return text
}

/** Number of days of a month; month counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/**
 * Adds calendar months. Where the day does not exist in the target month the last day of that month is
 * taken: 31 January + 1 = 28 or 29 February, never 3 March; 29 February + 12 = 28 February.
 */
export function addMonths(day: PlainDate, months: number): PlainDate {
  const { year, month, dayOfMonth } = partsOf(day)
  const monthIndex = year * 12 + (month - 1) + months
  const targetYear = Math.floor(monthIndex / 12)
  const targetMonth = monthIndex - targetYear * 12 + 1
  return write(targetYear, targetMonth, Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth)))
}

/** Adds days; negative numbers go back. */
export function addDays(day: PlainDate, days: number): PlainDate {
  const moved = new Date(utcOf(day) + days * MS_PER_DAY)
  return write(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate())
}

/** Whole days from `from` to `to`; 0 for the same day, negative when `to` comes first. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (utcOf(to) - utcOf(from)) / MS_PER_DAY
}

/** Year, month (1–12) and day of a plain date; throws when it is not a day. */
export function partsOf(day: PlainDate): { year: number; month: number; dayOfMonth: number } {
  const [year = 0, month = 0, dayOfMonth = 0] = plainDate(day).split("-").map(Number)
  return { year, month, dayOfMonth }
}

function utcOf(day: PlainDate): number {
  const { year, month, dayOfMonth } = partsOf(day)
  return Date.UTC(year, month - 1, dayOfMonth)
}

function write(year: number, month: number, dayOfMonth: number): PlainDate {
  const padded = [
    String(year).padStart(4, "0"),
    String(month).padStart(2, "0"),
    String(dayOfMonth).padStart(2, "0"),
  ]
  return plainDate(padded.join("-"))
}
