import { z } from "zod"
import { Day, Lang, PlaceRef, ProducerRef, Slug } from "./common.js"

export const CertificateLevel = z.enum(["district", "province", "ministry"])
export type CertificateLevel = z.infer<typeof CertificateLevel>

/** Where a certificate stands on a day; `valid` and `expiring` are the two that carry a badge. */
export const CertificateState = z.enum([
  "valid",
  "expiring",
  "expired",
  "revoked",
  "superseded",
  "not-yet-valid",
])
export type CertificateState = z.infer<typeof CertificateState>

/** What a badge needs. It exists only for a certificate that is valid on the day of reading. */
export const Badge = z.object({
  number: z.string(),
  stars: z.int().min(3).max(5),
  validUntil: Day,
  state: z.enum(["valid", "expiring"]),
  demonstration: z.boolean(),
})
export type Badge = z.infer<typeof Badge>

export const CertificateView = z.object({
  number: z.string(),
  stars: z.int().min(3).max(5),
  state: CertificateState,
  issuedOn: Day,
  expiresOn: Day,
  daysLeft: z.int().nullable(),
  decisionNumber: z.string().nullable(),
  decisionOn: Day.nullable(),
  authority: z.string(),
  level: CertificateLevel,
  criteriaVersion: z.string(),
  revokedOn: Day.nullable(),
  revocationReason: z.string().nullable(),
  product: z.object({ handle: Slug, name: z.string(), listed: z.boolean() }).nullable(),
  productNameThen: z.string(),
  producer: ProducerRef.nullable(),
  placeThen: z.string().nullable(),
  commune: PlaceRef.nullable(),
  supersededBy: z.string().nullable(),
  demonstration: z.boolean(),
  source: z.string().nullable(),
})
export type CertificateView = z.infer<typeof CertificateView>

/** GET /store/catalogue/certificates/:number — an unknown number is an honest answer (200), not an error. */
export const CertificateCheckQuery = z.object({ lang: Lang.default("vi") })
export const CertificateCheckResponse = z.object({
  asked: z.string(),
  checkedOn: Day,
  certificate: CertificateView.nullable(),
})
export type CertificateCheckResponse = z.infer<typeof CertificateCheckResponse>
