import type { OfficeCertificate } from "@cho-phien/contract"
import { certificateStateOn, type PlainDate, plainDate } from "@cho-phien/ocop"

/** Fields of `query.graph` that the view needs. */
export const CERTIFICATE_FIELDS = [
  "*",
  "product.id",
  "product.title",
  "product.handle",
  "producer.id",
  "producer.name",
  "producer.slug",
]

/** A certificate as `query.graph` gives it. */
export interface CertificateRecord {
  id: string
  number: string
  stars: number
  issued_on: string
  expires_on: string
  decision_number: string | null
  decision_on: string | null
  authority: string
  level: OfficeCertificate["level"]
  criteria_version: string
  total_score: number | null
  revoked_on: string | null
  revocation_reason: string | null
  superseded_on: string | null
  place_then: string | null
  product_name_then: string
  revision: number
  demonstration: boolean
  source: string | null
  product?: { id: string; title: string; handle: string } | null
  producer?: { id: string; name: string; slug: string } | null
}

/** The certificate as the office sees it on a day; the state is worked out here and nowhere stored. */
export function officeCertificate(row: CertificateRecord, today: PlainDate): OfficeCertificate {
  const state = certificateStateOn(
    {
      issuedOn: plainDate(row.issued_on),
      expiresOn: plainDate(row.expires_on),
      revokedOn: row.revoked_on === null ? null : plainDate(row.revoked_on),
      supersededOn: row.superseded_on === null ? null : plainDate(row.superseded_on),
    },
    today,
  )
  return {
    id: row.id,
    number: row.number,
    stars: row.stars,
    state: state.kind,
    daysLeft: "daysLeft" in state ? state.daysLeft : null,
    issuedOn: row.issued_on,
    expiresOn: row.expires_on,
    decisionNumber: row.decision_number,
    decisionOn: row.decision_on,
    authority: row.authority,
    level: row.level,
    criteriaVersion: row.criteria_version,
    totalScore: row.total_score,
    revokedOn: row.revoked_on,
    revocationReason: row.revocation_reason,
    placeThen: row.place_then,
    product: row.product
      ? { id: row.product.id, title: row.product.title, handle: row.product.handle }
      : null,
    producer: row.producer ? { id: row.producer.id, name: row.producer.name, slug: row.producer.slug } : null,
    productNameThen: row.product_name_then,
    revision: row.revision,
    demonstration: row.demonstration,
    source: row.source,
  }
}
