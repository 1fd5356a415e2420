import type { CertificateRow } from "./rows"

/** What an audit row keeps of a certificate: everything a person wrote or a rule decided, no technical columns. */
export function auditView(row: CertificateRow): Record<string, string | number | boolean | null> {
  return {
    number: row.number,
    decision_number: row.decision_number,
    decision_on: row.decision_on,
    authority: row.authority,
    level: row.level,
    stars: row.stars,
    total_score: row.total_score,
    criteria_version: row.criteria_version,
    issued_on: row.issued_on,
    expires_on: row.expires_on,
    revoked_on: row.revoked_on,
    revocation_reason: row.revocation_reason,
    revocation_decision: row.revocation_decision,
    superseded_by_id: row.superseded_by_id,
    superseded_on: row.superseded_on,
    product_id: row.product_id,
    producer_id: row.producer_id,
    product_name_then: row.product_name_then,
    place_then: row.place_then,
    revision: row.revision,
  }
}
