import type { PlainDate } from "@cho-phien/vietnam"
import { type BadgeCertificate, badgeFor } from "./badge.js"
import type { LegalForm } from "./legal-form.js"
import type { ProductGroupCode } from "./product-groups.js"
import { type CertifiableStars, isCertifiable } from "./stars.js"

/** A certificate with what it is counted by. The commune is the present one (five digits). */
export interface CountedCertificate extends BadgeCertificate {
  productId: string
  producerId: string
  group: ProductGroupCode
  legalForm: LegalForm
  communeCode: string
}

/** Distinct products, and distinct producers of those products. */
export interface Count {
  products: number
  producers: number
}

export interface Statistics extends Count {
  day: PlainDate
  byStars: Partial<Record<CertifiableStars, Count>>
  byGroup: Partial<Record<ProductGroupCode, Count>>
  byLegalForm: Partial<Record<LegalForm, Count>>
  byCommune: Record<string, Count>
}

/**
 * The programme as of a day: every product with a valid certificate, counted once by the certificate that
 * gives its badge. A producer with products of three and of four stars counts under both, once in all.
 */
export function statisticsOn(day: PlainDate, certificates: readonly CountedCertificate[]): Statistics {
  const badges = [...groupBy(certificates, (c) => c.productId).values()].flatMap(
    (ofProduct) => badgeFor(ofProduct, day) ?? [],
  )
  return {
    day,
    ...countOf(badges),
    byStars: countBy(badges, (c) => (isCertifiable(c.stars) ? c.stars : null)),
    byGroup: countBy(badges, (c) => c.group),
    byLegalForm: countBy(badges, (c) => c.legalForm),
    byCommune: countBy(badges, (c) => c.communeCode),
  }
}

function countOf(certificates: readonly CountedCertificate[]): Count {
  return {
    products: new Set(certificates.map((c) => c.productId)).size,
    producers: new Set(certificates.map((c) => c.producerId)).size,
  }
}

function countBy<K extends string | number>(
  certificates: readonly CountedCertificate[],
  keyOf: (certificate: CountedCertificate) => K | null,
): Record<K, Count> {
  const counts = {} as Record<K, Count>
  for (const [key, members] of groupBy(certificates, keyOf)) if (key !== null) counts[key] = countOf(members)
  return counts
}

/** Map.groupBy, which Node 20 does not have yet. */
function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
