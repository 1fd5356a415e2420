import type { ReturnReason } from "@cho-phien/contract"

const HOUR_MS = 3_600_000
const FRESH_HOURS = 48
const DAYS = 7
/** Consumer law 19/2023, Art. 38.3: wrong or missing information. */
const DAYS_NOT_AS_DESCRIBED = 30

/** Until when goods that came at that instant may be asked back for a reason; the published policy says the same. */
export function returnableUntil(reason: ReturnReason, deliveredAt: Date, isFresh: boolean): Date {
  const hours = reason === "not-as-described" ? DAYS_NOT_AS_DESCRIBED * 24 : isFresh ? FRESH_HOURS : DAYS * 24
  return new Date(deliveredAt.getTime() + hours * HOUR_MS)
}
