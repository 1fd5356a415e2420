import type { Badge } from "@cho-phien/contract"
import type { PlainDate } from "@cho-phien/ocop"
import type { CertificateInForce } from "../../../../modules/ocop"
import { stateOf } from "../read/badges"

/** The badge that a valid certificate gives; null without one. */
export function badgeView(certificate: CertificateInForce | undefined, today: PlainDate): Badge | null {
  if (!certificate) return null
  return {
    number: certificate.number,
    stars: certificate.stars,
    validUntil: certificate.expires_on,
    state: stateOf(certificate, today).kind === "expiring" ? "expiring" : "valid",
    demonstration: certificate.demonstration,
  }
}
