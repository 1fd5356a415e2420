import type { PlainDate } from "@cho-phien/vietnam"
import { type CertificateDates, isValidOn } from "./certificate.js"
import { isCertifiable } from "./stars.js"

/** What the badge of a product is chosen from. */
export interface BadgeCertificate extends CertificateDates {
  stars: number
}

/**
 * The certificate whose stars a product shows on a day: valid, at least three stars, and of several the
 * latest signed (an upgrade or re-evaluation takes over from the older one, even with fewer stars). Signed
 * on the same day, the higher rank. Null: no badge.
 */
export function badgeFor<C extends BadgeCertificate>(certificates: readonly C[], today: PlainDate): C | null {
  let best: C | null = null
  for (const certificate of certificates) {
    if (!isCertifiable(certificate.stars) || !isValidOn(certificate, today)) continue
    if (!best || takesOver(certificate, best)) best = certificate
  }
  return best
}

function takesOver(candidate: BadgeCertificate, current: BadgeCertificate): boolean {
  if (candidate.issuedOn !== current.issuedOn) return candidate.issuedOn > current.issuedOn
  return candidate.stars > current.stars
}
