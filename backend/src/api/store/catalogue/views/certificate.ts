import type { CertificateView, Lang } from "@cho-phien/contract"
import type { PlainDate } from "@cho-phien/ocop"
import type { CertificateRow } from "../../../../modules/ocop"
import { stateOf } from "../read/badges"
import { placeView } from "./place"

/** What a certificate refers to, as far as it is known now. */
export interface CertificateSubject {
  product: CertificateView["product"]
  producer: CertificateView["producer"]
  communeCode: string | null
  supersededBy: string | null
}

/** A certificate with its state on that day: a lapsed, revoked or superseded one is told, not hidden. */
export function certificateView(
  row: CertificateRow,
  subject: CertificateSubject,
  { today, lang }: { today: PlainDate; lang: Lang },
): CertificateView {
  const state = stateOf(row, today)
  return {
    number: row.number,
    stars: row.stars,
    state: state.kind,
    issuedOn: row.issued_on,
    expiresOn: row.expires_on,
    daysLeft: "daysLeft" in state ? state.daysLeft : null,
    decisionNumber: row.decision_number,
    decisionOn: row.decision_on,
    authority: row.authority,
    level: row.level,
    criteriaVersion: row.criteria_version,
    revokedOn: row.revoked_on,
    revocationReason: row.revocation_reason,
    product: subject.product,
    productNameThen: row.product_name_then,
    producer: subject.producer,
    placeThen: row.place_then,
    commune: subject.communeCode === null ? null : placeView(subject.communeCode, lang),
    supersededBy: subject.supersededBy,
    demonstration: row.demonstration,
    source: row.source,
  }
}
