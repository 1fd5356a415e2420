import { addDays, addMonths, daysBetween, type PlainDate } from "@cho-phien/vietnam"

/** A certificate lives 36 months from the day its decision is signed (Decision 148/QĐ-TTg, annex II). */
export const CERTIFICATE_MONTHS = 36
/** Shown as expiring from this many days before the end; the law's own notice is due 30 days before it. */
export const EXPIRING_WITHIN_DAYS = 90

/** What the state of a certificate depends on. Days are Asia/Ho_Chi_Minh. */
export interface CertificateDates {
  /** The day the decision was signed: the first valid day. */
  issuedOn: PlainDate
  /** The last valid day. */
  expiresOn: PlainDate
  /** The first day without effect, when the certificate was taken back. */
  revokedOn?: PlainDate | null
  revocationReason?: string | null
  /** The day the product's next certificate (re-evaluation, upgrade) began; from then on it speaks. */
  supersededOn?: PlainDate | null
}

export type CertificateState =
  | { kind: "not-yet-valid"; from: PlainDate }
  | { kind: "valid"; daysLeft: number }
  | { kind: "expiring"; daysLeft: number }
  /** `since` is the last day it was valid: "hết hạn ngày …". */
  | { kind: "expired"; since: PlainDate }
  /** `since` is the first day without effect. */
  | { kind: "revoked"; since: PlainDate; reason: string | null }
  /** `since` is the first day of the certificate that took its place. */
  | { kind: "superseded"; since: PlainDate }
export type CertificateStateKind = CertificateState["kind"]

/**
 * The last valid day: the same day 36 months later, minus one. Where that day does not exist the last day
 * of the month stands for it, so 29/02/2024 ends on 27/02/2027. Our convention; no act was found to fix it,
 * and in doubt a star goes a day early rather than a day late.
 */
export function expiresOn(issuedOn: PlainDate): PlainDate {
  return addDays(addMonths(issuedOn, CERTIFICATE_MONTHS), -1)
}

/**
 * The state on a day. Revocation wins over everything else, and a certificate that was superseded stays so
 * after its own last day; `daysLeft` is 0 on the last valid day.
 */
export function certificateStateOn(certificate: CertificateDates, today: PlainDate): CertificateState {
  if (certificate.revokedOn && certificate.revokedOn <= today) {
    return { kind: "revoked", since: certificate.revokedOn, reason: certificate.revocationReason ?? null }
  }
  if (today < certificate.issuedOn) return { kind: "not-yet-valid", from: certificate.issuedOn }
  if (certificate.supersededOn && certificate.supersededOn <= today) {
    return { kind: "superseded", since: certificate.supersededOn }
  }
  if (today > certificate.expiresOn) return { kind: "expired", since: certificate.expiresOn }
  const daysLeft = daysBetween(today, certificate.expiresOn)
  return { kind: daysLeft <= EXPIRING_WITHIN_DAYS ? "expiring" : "valid", daysLeft }
}

/** Whether the certificate carries its stars on that day; an expiring one still does. */
export function isValidOn(certificate: CertificateDates, today: PlainDate): boolean {
  const { kind } = certificateStateOn(certificate, today)
  return kind === "valid" || kind === "expiring"
}
