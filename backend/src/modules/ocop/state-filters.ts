import { addDays, type CertificateStateKind, EXPIRING_WITHIN_DAYS, type PlainDate } from "@cho-phien/ocop"

const since = (column: string, today: PlainDate) => ({ [column]: { $ne: null, $lte: today } })
const notYet = (column: string, today: PlainDate) => ({
  $or: [{ [column]: null }, { [column]: { $gt: today } }],
})

/** In force: begun, not over, neither revoked nor superseded. */
const inForce = (today: PlainDate, lastDay: Record<string, string>) => ({
  $and: [
    { issued_on: { $lte: today } },
    { expires_on: lastDay },
    notYet("revoked_on", today),
    notYet("superseded_on", today),
  ],
})

/**
 * The edges of `certificateStateOn` as filters for Postgres, so that a list can be counted and paged there.
 * Days are text and compare as such.
 */
export function certificatesIn(state: CertificateStateKind, today: PlainDate): Record<string, unknown> {
  const lastExpiring = addDays(today, EXPIRING_WITHIN_DAYS)
  switch (state) {
    case "revoked":
      return since("revoked_on", today)
    case "not-yet-valid":
      return { $and: [{ issued_on: { $gt: today } }, notYet("revoked_on", today)] }
    case "superseded":
      return { $and: [since("superseded_on", today), notYet("revoked_on", today)] }
    case "expired":
      return {
        $and: [{ expires_on: { $lt: today } }, notYet("revoked_on", today), notYet("superseded_on", today)],
      }
    case "expiring":
      return inForce(today, { $gte: today, $lte: lastExpiring })
    case "valid":
      return inForce(today, { $gt: lastExpiring })
  }
}

/** No later certificate has taken its place. */
export const isNotSuperseded = (today: PlainDate): Record<string, unknown> => notYet("superseded_on", today)

/** In force today and over within that many days; 0 = today is the last day. */
export const expiringWithin = (days: number, today: PlainDate): Record<string, unknown> =>
  inForce(today, { $gte: today, $lte: addDays(today, days) })

/**
 * Certificates whose state changed on one of the days after `from` up to and including `through`: begun,
 * entered the last stretch, over, revoked, superseded.
 */
export function changedBetween(from: PlainDate, through: PlainDate): Record<string, unknown> {
  const between = (column: string, shift: number) => ({
    [column]: { $gt: addDays(from, shift), $lte: addDays(through, shift) },
  })
  return {
    $or: [
      between("issued_on", 0),
      between("expires_on", EXPIRING_WITHIN_DAYS),
      between("expires_on", -1),
      between("revoked_on", 0),
      between("superseded_on", 0),
    ],
  }
}
