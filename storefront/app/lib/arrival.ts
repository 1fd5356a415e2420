import { addDays, formatDayRange, type Language, type PlainDate, partsOf } from "@cho-phien/vietnam"

type Journey = {
  /** Working days (Monday to Friday) until the producer hands the parcel over. */
  handlingDays: number
  /** Days on the road, at least and at most. */
  daysMin: number
  daysMax: number
}

/** When a parcel ordered today can be expected, as people read it: `27–29/11`. */
export function arrival(
  today: PlainDate,
  { handlingDays, daysMin, daysMax }: Journey,
  lang: Language,
): string {
  const sent = afterWorkingDays(today, handlingDays)
  return formatDayRange(addDays(sent, daysMin), addDays(sent, daysMax), lang)
}

function afterWorkingDays(from: PlainDate, days: number): PlainDate {
  let day = from
  for (let left = days; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}

function isWorkingDay(day: PlainDate): boolean {
  const { year, month, dayOfMonth } = partsOf(day)
  const weekday = new Date(Date.UTC(year, month - 1, dayOfMonth)).getUTCDay()
  return weekday !== 0 && weekday !== 6
}
