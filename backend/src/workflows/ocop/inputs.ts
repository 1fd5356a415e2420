import type { CorrectCertificateBody, IssueCertificateBody, RevokeCertificateBody } from "@cho-phien/contract"

/** What the office writes down, who does it, and what a seed knows besides. */
export interface IssueCertificateInput extends IssueCertificateBody {
  /** Id of the admin user, or the name of the program. */
  actor: string
  reason?: string
  /** The product's name as printed; without it the present title. */
  productNameThen?: string
  source?: string
}

export interface CorrectCertificateInput extends CorrectCertificateBody {
  id: string
  actor: string
}

export interface RevokeCertificateInput extends RevokeCertificateBody {
  id: string
  actor: string
}
