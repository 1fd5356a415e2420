import { addDays, daysInMonth, type PlainDate, plainDate } from "@cho-phien/vietnam"
import { today } from "../../../clock"

/** First and last day of `YYYY-MM`. */
export function daysOfMonth(month: string): { fromOn: PlainDate; toOn: PlainDate } {
  const [year = 0, number = 0] = month.split("-").map(Number)
  return {
    fromOn: plainDate(`${month}-01`),
    toOn: plainDate(`${month}-${String(daysInMonth(year, number)).padStart(2, "0")}`),
  }
}

/** The month before the one of this day. */
export const monthBefore = (day: PlainDate): string =>
  addDays(plainDate(`${day.slice(0, 7)}-01`), -1).slice(0, 7)

/** Whether its last day has passed in Vietnam: only then a month is stated. */
export const isOver = (month: string): boolean => daysOfMonth(month).toOn < today()
