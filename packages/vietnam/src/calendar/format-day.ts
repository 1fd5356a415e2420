import type { Language } from "../language.js"
import { type PlainDate, partsOf } from "./plain-date.js"
import { vietnamDayOf, vietnamTimeOf } from "./vietnam-day.js"

// Written by hand, not by Intl: the same letters on every server and in every browser, and
// `dateStyle: "short"` in Vietnamese would give 5/11/26.
const ENGLISH_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
const ENGLISH_WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
const VIETNAMESE_WEEKDAYS = ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"]

/** A day as people read it: `25/11/2026`, in English `25 Nov 2026`. */
export function formatDay(day: PlainDate, language: Language = "vi"): string {
  const { year, month, dayOfMonth } = partsOf(day)
  if (language === "en") return `${dayOfMonth} ${ENGLISH_MONTHS[month - 1]} ${year}`
  return `${two(dayOfMonth)}/${two(month)}/${year}`
}

/** An instant as the day it falls on in Vietnam: 2026-11-25T17:30:00Z → `26/11/2026`. */
export function formatInstantDay(instant: Date, language: Language = "vi"): string {
  return formatDay(vietnamDayOf(instant), language)
}

/** An instant with the clock of Vietnam: `14:30, 25/11/2026`, in English `14:30, 25 Nov 2026`. */
export function formatInstant(instant: Date, language: Language = "vi"): string {
  return `${vietnamTimeOf(instant)}, ${formatInstantDay(instant, language)}`
}

/** A day with its weekday and without the year: `Thứ Tư, 25/11`, in English `Wednesday, 25 Nov`. */
export function formatWeekday(day: PlainDate, language: Language = "vi"): string {
  const { year, month, dayOfMonth } = partsOf(day)
  const weekday = new Date(Date.UTC(year, month - 1, dayOfMonth)).getUTCDay()
  if (language === "en") return `${ENGLISH_WEEKDAYS[weekday]}, ${dayOfMonth} ${ENGLISH_MONTHS[month - 1]}`
  return `${VIETNAMESE_WEEKDAYS[weekday]}, ${two(dayOfMonth)}/${two(month)}`
}

/**
 * A span of days without what repeats: `27–29/11`, `28/11–02/12`, and with years only when they differ:
 * `30/12/2026–02/01/2027`. One day is written alone. English: `27–29 Nov`, `28 Nov – 2 Dec`.
 */
export function formatDayRange(from: PlainDate, to: PlainDate, language: Language = "vi"): string {
  const [first, last] = from <= to ? [from, to] : [to, from]
  const a = partsOf(first)
  const b = partsOf(last)
  const dash = language === "en" ? " – " : "–"
  if (a.year !== b.year) return `${formatDay(first, language)}${dash}${formatDay(last, language)}`
  if (first === last) return withoutYear(a, language)
  if (a.month !== b.month) return `${withoutYear(a, language)}${dash}${withoutYear(b, language)}`
  const start = language === "en" ? String(a.dayOfMonth) : two(a.dayOfMonth)
  return `${start}–${withoutYear(b, language)}`
}

function withoutYear(day: { month: number; dayOfMonth: number }, language: Language): string {
  if (language === "en") return `${day.dayOfMonth} ${ENGLISH_MONTHS[day.month - 1]}`
  return `${two(day.dayOfMonth)}/${two(day.month)}`
}

function two(value: number): string {
  return String(value).padStart(2, "0")
}
