import { type PlainDate, plainDate } from "./plain-date.js"

/** Asia/Ho_Chi_Minh is UTC+7 all year: no summer time since the zone's present rule began in 1975. */
const OFFSET_MS = 7 * 3_600_000
const MS_PER_DAY = 86_400_000

/** The calendar day in Vietnam at an instant: 2026-11-25T17:00:00Z is already 26 November there. */
export function vietnamDayOf(instant: Date): PlainDate {
  return plainDate(inVietnam(instant).toISOString().slice(0, 10))
}

/** The clock in Vietnam at an instant, `HH:mm`, 24 hours. */
export function vietnamTimeOf(instant: Date): string {
  return inVietnam(instant).toISOString().slice(11, 16)
}

/** The first instant after the given one at which a new day begins in Vietnam (17:00 UTC). */
export function nextVietnamMidnight(instant: Date): Date {
  const local = inVietnam(instant).getTime()
  return new Date((Math.floor(local / MS_PER_DAY) + 1) * MS_PER_DAY - OFFSET_MS)
}

/** The instant at which a calendar day begins in Vietnam. */
export function startOfVietnamDay(day: PlainDate): Date {
  return new Date(Date.parse(`${plainDate(day)}T00:00:00Z`) - OFFSET_MS)
}

function inVietnam(instant: Date): Date {
  return new Date(instant.getTime() + OFFSET_MS)
}
