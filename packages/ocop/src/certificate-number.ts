import { clean, stripMarks } from "@cho-phien/vietnam"

/** Numbers of demonstration certificates begin with this (minh hoạ) and are shown with it everywhere. */
export const DEMONSTRATION_PREFIX = "MH-"

/** A number nobody can take for a real one: `MH-2026-0007`. */
export function makeDemonstrationNumber(year: number, serial: number): string {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) throw new RangeError(`Not a year: ${year}`)
  if (!Number.isInteger(serial) || serial < 1) throw new RangeError(`Serials count from 1, not ${serial}`)
  return `${DEMONSTRATION_PREFIX}${year}-${String(serial).padStart(4, "0")}`
}

/** Whether a number, however typed, is that of a demonstration certificate. */
export function isDemonstrationNumber(number: string): boolean {
  return normaliseCertificateNumber(number).startsWith(DEMONSTRATION_PREFIX)
}

/**
 * The form in which numbers are compared: capitals without marks or spaces, one kind of hyphen, so that
 * `124/qđ – ubnd` finds `124/QĐ-UBND`. For looking up only; the number is shown as issued.
 */
export function normaliseCertificateNumber(number: string): string {
  return stripMarks(clean(number))
    .toUpperCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, "")
}
