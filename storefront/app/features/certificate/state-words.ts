import type { CertificateView, Lang } from "@cho-phien/contract"
import { formatDay, plainDate } from "@cho-phien/vietnam"
import type { PlainKey, T } from "~/words/types"

type Tone = "success" | "warning" | "error" | "info"

const TITLES: Record<CertificateView["state"], readonly [PlainKey, Tone]> = {
  valid: ["certificate.validTitle", "success"],
  expiring: ["certificate.expiringTitle", "warning"],
  expired: ["certificate.expiredTitle", "error"],
  revoked: ["certificate.revokedTitle", "error"],
  superseded: ["certificate.supersededTitle", "info"],
  "not-yet-valid": ["certificate.futureTitle", "info"],
}

/** Title and tone of a certificate's state. */
export const stateTitle = (state: CertificateView["state"]): readonly [PlainKey, Tone] => TITLES[state]

/** The state in a sentence with its date: what a reader standing at the shelf needs to know. */
export function stateSentence(certificate: CertificateView, t: T, lang: Lang): string {
  const day = (date: string) => formatDay(plainDate(date), lang)
  switch (certificate.state) {
    case "valid":
    case "expiring":
      return t("certificate.valid", { count: certificate.daysLeft ?? 0, date: day(certificate.expiresOn) })
    case "expired":
      return t("certificate.expired", { date: day(certificate.expiresOn) })
    case "revoked":
      return t("certificate.revoked", { date: day(certificate.revokedOn ?? certificate.expiresOn) })
    case "superseded":
      return certificate.supersededBy === null
        ? t("certificate.supersededTitle")
        : t("certificate.superseded", { number: certificate.supersededBy })
    case "not-yet-valid":
      return t("certificate.future", { date: day(certificate.issuedOn) })
  }
}
