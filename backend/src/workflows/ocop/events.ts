/** Emitted after each deed and for each certificate whose state changed with the date. */
export const CERTIFICATE_CHANGED = "certificate.changed"

export interface CertificateChanged {
  id: string
  product_id: string | null
  producer_id: string | null
}

export const changedEvent = (row: CertificateChanged): CertificateChanged => ({
  id: row.id,
  product_id: row.product_id,
  producer_id: row.producer_id,
})
