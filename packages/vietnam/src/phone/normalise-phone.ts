import { parsePhoneNumberFromString } from "libphonenumber-js/max"
import { clean } from "../text/clean.js"
import { presentNumberOf } from "./old-eleven-digit.js"

export type PhoneRefusal =
  | { ok: false; reason: "empty" | "not-a-number" | "foreign" | "too-short" | "too-long" | "unknown-number" }
  /** 1900 and the like: the caller pays, so it is no one's contact. */
  | { ok: false; reason: "premium" }
  /** From before 2018; `suggestion` is what the number became, written for reading. */
  | { ok: false; reason: "old-eleven-digit"; suggestion: string }

export type NormalisedPhone =
  /** `e164` is stored; `national` is shown: `0912 345 678`. */
  { ok: true; e164: string; national: string; kind: "mobile" | "landline" } | PhoneRefusal

/**
 * Reads a Vietnamese number however it is typed (spaces, dots, dashes, +84, 84, 0084) and checks it against
 * the numbering plan of libphonenumber, not against a list of prefixes of ours.
 */
export function normalisePhone(text: string): NormalisedPhone {
  const written = clean(text)
  if (written === "") return { ok: false, reason: "empty" }
  if (!/^\+?[\d\s().\u2010-\u2015-]+$/.test(written) || !/\d/.test(written))
    return { ok: false, reason: "not-a-number" }
  const national = nationalDigits(written)
  if (national === null) return { ok: false, reason: "foreign" }
  const present = presentNumberOf(national)
  if (present) return { ok: false, reason: "old-eleven-digit", suggestion: groupNational(present) }
  const kind = kindOf(national)
  if (kind === null) return { ok: false, reason: refusalOf(national) }
  if (kind === "premium") return { ok: false, reason: "premium" }
  return { ok: true, e164: `+84${national.slice(1)}`, national: groupNational(national), kind }
}

/** Whether the text is a mobile number in use in Vietnam. */
export function isMobile(text: string): boolean {
  const phone = normalisePhone(text)
  return phone.ok && phone.kind === "mobile"
}

/** A stored number for reading: `+84912345678` → `0912 345 678`; what is no Vietnamese number stays as it is. */
export function formatPhone(stored: string): string {
  const phone = normalisePhone(stored)
  return phone.ok ? phone.national : stored
}

/** A mobile block in use that libphonenumber 1.13.16 knows only in part (it has 0559 of 055). */
const WHOLE_MOBILE_BLOCK = /^055\d{7}$/

function kindOf(national: string): "mobile" | "landline" | "premium" | null {
  if (WHOLE_MOBILE_BLOCK.test(national)) return "mobile"
  const parsed = parsePhoneNumberFromString(national, "VN")
  if (!parsed?.isValid()) return null
  const type = parsed.getType()
  if (type === "MOBILE") return "mobile"
  return type === "FIXED_LINE" ? "landline" : "premium"
}

/** Digits with the leading 0 of dialling inside Vietnam; null for a number of another country. */
function nationalDigits(written: string): string | null {
  const digits = written.replace(/\D/g, "")
  if (written.startsWith("+") || digits.startsWith("00")) {
    const international = digits.replace(/^00/, "")
    return international.startsWith("84") ? `0${international.slice(2).replace(/^0/, "")}` : null
  }
  return digits.startsWith("84") && digits.length >= 11 ? `0${digits.slice(2).replace(/^0/, "")}` : digits
}

function refusalOf(national: string): "too-short" | "too-long" | "unknown-number" {
  const expected = national.startsWith("02") ? 11 : 10
  if (national.length < expected) return "too-short"
  return national.length > expected ? "too-long" : "unknown-number"
}

/** Mobile `0912 345 678`; landline with its area code `0206 3852 123`. */
function groupNational(national: string): string {
  return national.length === 11
    ? `${national.slice(0, 4)} ${national.slice(4, 8)} ${national.slice(8)}`
    : `${national.slice(0, 4)} ${national.slice(4, 7)} ${national.slice(7)}`
}
