import type { InferTypeOf } from "@medusajs/framework/types"
import type { Certificate } from "./models/certificate"
import type { CertificateAudit } from "./models/certificate-audit"

export type StoredCertificate = InferTypeOf<typeof Certificate>
export type CertificateRow = Omit<
  StoredCertificate,
  "raw_total_score" | "created_at" | "updated_at" | "deleted_at"
>
export type CertificateAuditRow = InferTypeOf<typeof CertificateAudit>

/** What a badge is chosen from and drawn with. */
export type CertificateInForce = Pick<
  CertificateRow,
  | "id"
  | "number"
  | "stars"
  | "issued_on"
  | "expires_on"
  | "revoked_on"
  | "superseded_on"
  | "product_id"
  | "producer_id"
  | "demonstration"
>

/** A certificate that has just been issued: nothing revoked or superseded, first revision. */
export type NewCertificate = Omit<
  CertificateRow,
  | "id"
  | "revision"
  | "revoked_on"
  | "revocation_reason"
  | "revocation_decision"
  | "superseded_by_id"
  | "superseded_on"
>

/** What a correction may write: slips of the pen and what follows from them. Stars and product are not among it. */
export type CorrectedFields = Partial<
  Pick<
    CertificateRow,
    | "number"
    | "number_key"
    | "decision_number"
    | "decision_on"
    | "authority"
    | "issued_on"
    | "expires_on"
    | "place_then"
    | "demonstration"
    | "folded_text"
  >
>

export type Revocation = Pick<CertificateRow, "revocation_reason" | "revocation_decision"> & {
  revoked_on: string
}

/** Who did it, when and why. */
export interface DeedBy {
  actor: string
  at: Date
  reason?: string | null
}

/** All that one deed wrote, enough to take it back. */
export interface CertificateChange {
  certificate: CertificateRow
  /** True when the deed created the certificate. */
  created: boolean
  /** Existing rows that it touched, as they were. */
  before: CertificateRow[]
  auditIds: string[]
}
