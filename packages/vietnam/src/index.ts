export {
  formatDay,
  formatDayRange,
  formatInstant,
  formatInstantDay,
  formatWeekday,
} from "./calendar/format-day.js"
export {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  isPlainDate,
  type PlainDate,
  partsOf,
  plainDate,
} from "./calendar/plain-date.js"
export {
  nextVietnamMidnight,
  startOfVietnamDay,
  vietnamDayOf,
  vietnamTimeOf,
} from "./calendar/vietnam-day.js"
export type { Language } from "./language.js"
export { formatVolume, formatWeight } from "./measure/format-measure.js"
export { amountInWords, type WordsOptions } from "./money/amount-in-words.js"
export { formatDong, formatDongRange, groupThousands } from "./money/format-dong.js"
export { type ParsedDong, parseDong } from "./money/parse-dong.js"
export { pricePerKiloDong, pricePerLitreDong } from "./money/unit-price.js"
export { type TaxCodeCheck, validateTaxCode } from "./tax-code/validate-tax-code.js"
export { clean, cleanLines, nfc } from "./text/clean.js"
export { compareVi } from "./text/compare-vi.js"
export { fold, stripMarks } from "./text/fold.js"
export { slugify } from "./text/slugify.js"
