import type { PlainDate } from "@cho-phien/vietnam"
import type { Bilingual } from "./bilingual.js"
import { type CertifiableStars, isCertifiable } from "./stars.js"

/** Who signs the decision. */
export type CertifierLevel = "district" | "province" | "ministry"

export const CERTIFIER_NAMES: Readonly<Record<CertifierLevel, Bilingual>> = {
  district: { vi: "Cấp huyện", en: "District" },
  province: { vi: "Cấp tỉnh", en: "Province" },
  ministry: { vi: "Cấp trung ương", en: "Ministry" },
}

interface CertifyingRule {
  from: PlainDate
  /** The act the row comes from. */
  basis: string
  certifies: Readonly<Record<CertifiableStars, CertifierLevel>>
}

/**
 * Newest first. The districts ceased on 1 July 2025; Decision 1489 wrote the province into the rules on
 * 6 July. In the days between no district could sign any more, so the last row begins with the reform.
 */
export const CERTIFYING_RULES: readonly CertifyingRule[] = [
  {
    from: "2025-07-01",
    basis: "1489/QĐ-TTg (06/07/2025)",
    certifies: { 3: "province", 4: "province", 5: "ministry" },
  },
  {
    from: "2023-02-24",
    basis: "148/QĐ-TTg (24/02/2023)",
    certifies: { 3: "district", 4: "province", 5: "ministry" },
  },
  {
    from: "2019-08-21",
    basis: "1048/QĐ-TTg (21/08/2019)",
    certifies: { 3: "province", 4: "province", 5: "ministry" },
  },
]

/**
 * Which level may certify that many stars with a decision signed on that day. Null when nobody may: fewer
 * than three stars, or a day before the first rules (21 August 2019).
 */
export function certifierFor(stars: number, signedOn: PlainDate): CertifierLevel | null {
  if (!isCertifiable(stars)) return null
  return CERTIFYING_RULES.find((rule) => rule.from <= signedOn)?.certifies[stars] ?? null
}
