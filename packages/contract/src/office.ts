import { z } from "zod"
import { CertificateLevel, CertificateState } from "./certificate.js"
import { Day, Flag, Instant, PageQuery, Slug } from "./common.js"

const reason = z.string().trim().min(5, "required").max(1000, "too-long")

/** POST /admin/ocop/certificates */
export const IssueCertificateBody = z.object({
  number: z.string().trim().min(3, "required").max(60, "too-long"),
  decisionNumber: z.string().trim().min(3, "required").max(80, "too-long"),
  decisionOn: Day,
  issuedOn: Day,
  stars: z.coerce.number().int().min(3).max(5),
  totalScore: z.coerce.number().min(0).max(100),
  authority: z.string().trim().min(3, "required").max(200, "too-long"),
  level: CertificateLevel,
  criteriaVersion: z.enum(["2020", "2023"]).default("2023"),
  productId: z.string().min(1, "required").max(64),
  producerId: z.string().min(1, "required").max(64),
  placeThen: z.string().trim().max(200).default(""),
})
export type IssueCertificateBody = z.infer<typeof IssueCertificateBody>

/** POST /admin/ocop/certificates/:id/correct — only what was written down wrongly; history keeps the old values. */
export const CorrectCertificateBody = z
  .object({
    number: z.string().trim().min(3, "required").max(60, "too-long"),
    decisionNumber: z.string().trim().min(3, "required").max(80, "too-long"),
    decisionOn: Day,
    issuedOn: Day,
    authority: z.string().trim().min(3, "required").max(200, "too-long"),
    placeThen: z.string().trim().max(200),
  })
  .partial()
  .extend({ reason, expectedRevision: z.coerce.number().int().min(1) })
export type CorrectCertificateBody = z.infer<typeof CorrectCertificateBody>

/** POST /admin/ocop/certificates/:id/revoke */
export const RevokeCertificateBody = z.object({
  reason,
  decisionNumber: z.string().trim().min(3, "required").max(80, "too-long"),
  revokedOn: Day,
})
export type RevokeCertificateBody = z.infer<typeof RevokeCertificateBody>

/** GET /admin/ocop/certificates — `q` is searched without diacritics in number, product, producer and decision. */
export const OfficeCertificateQuery = z.object({
  q: z.string().trim().max(100).default(""),
  state: CertificateState.optional(),
  stars: z.coerce.number().int().min(3).max(5).optional(),
  productId: z.string().max(64).optional(),
  producerId: z.string().max(64).optional(),
  expiringWithinDays: z.coerce.number().int().min(0).max(400).optional(),
  includeHistory: Flag,
  ...PageQuery.shape,
})
export type OfficeCertificateQuery = z.infer<typeof OfficeCertificateQuery>

export const OfficeCertificate = z.object({
  id: z.string(),
  number: z.string(),
  stars: z.int(),
  state: CertificateState,
  daysLeft: z.int().nullable(),
  issuedOn: Day,
  expiresOn: Day,
  decisionNumber: z.string().nullable(),
  decisionOn: Day.nullable(),
  authority: z.string(),
  level: CertificateLevel,
  criteriaVersion: z.string(),
  totalScore: z.number().nullable(),
  revokedOn: Day.nullable(),
  revocationReason: z.string().nullable(),
  placeThen: z.string().nullable(),
  product: z.object({ id: z.string(), title: z.string(), handle: z.string() }).nullable(),
  producer: z.object({ id: z.string(), name: z.string(), slug: Slug }).nullable(),
  productNameThen: z.string(),
  revision: z.int(),
  demonstration: z.boolean(),
  source: z.string().nullable(),
})
export type OfficeCertificate = z.infer<typeof OfficeCertificate>

export const AuditRow = z.object({
  id: z.string(),
  deed: z.enum(["issued", "corrected", "revoked", "superseded"]),
  actor: z.string(),
  at: Instant,
  reason: z.string().nullable(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
})
export type AuditRow = z.infer<typeof AuditRow>

export const OfficeCertificateListResponse = z.object({
  certificates: z.array(OfficeCertificate),
  count: z.int(),
  page: z.int(),
  pageSize: z.int(),
  pageCount: z.int(),
})
export type OfficeCertificateListResponse = z.infer<typeof OfficeCertificateListResponse>
export const OfficeCertificateResponse = z.object({
  certificate: OfficeCertificate,
  history: z.array(AuditRow),
})
export type OfficeCertificateResponse = z.infer<typeof OfficeCertificateResponse>
