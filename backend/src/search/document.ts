import {
  badgeFor,
  isProductGroupCode,
  type PlainDate,
  plainDate,
  productGroup,
  productSet,
} from "@cho-phien/ocop"
import { addDays, slugify } from "@cho-phien/vietnam"
import { communeByCode, communeName, oldUnitsOf } from "@cho-phien/vietnam/places"
import type { AliasFinder } from "@cho-phien/vietnam/search-text"
import type { IndexedCertificate, IndexedEntry } from "./read-sources"

/** When a badge counts: both days included. */
interface Badge {
  stars: number
  from: PlainDate
  until: PlainDate
}

/**
 * The search document of a listed product, for whichever engine. Stars come with the days they hold: whoever filters or
 * counts by them compares with today, so that a certificate that lapsed at midnight leaves without anybody's doing.
 */
export function searchDocument(
  entry: IndexedEntry,
  certificates: readonly IndexedCertificate[],
  findAliases: AliasFinder,
  today: PlainDate,
) {
  const badge = badgeOn(certificates, today)
  const districts = districtsOf(entry.commune_code)
  return {
    id: entry.product_id,
    name: entry.name_vi,
    name_en: entry.name_en,
    aliases: findAliases(entry.name_vi),
    producer: entry.producer_slug,
    producer_name: entry.producer_name,
    packs: entry.doc.card.packs.flatMap(({ title }) =>
      title.en === title.vi ? [title.vi] : [title.vi, title.en],
    ),
    commune: entry.commune_code,
    districts: districts.map(slugify),
    place: [...communeWords(entry.commune_code), ...districts],
    group: entry.group_code,
    kinds: kindsOf(entry),
    badge: badge ? `ocop ${badge.stars} sao` : "",
    stars: badge?.stars ?? null,
    certified_from: badge ? instantOf(badge.from) : null,
    certified_until: badge ? instantOf(badge.until) : null,
    description: entry.doc.page.description.vi,
    description_en: entry.doc.page.description.en,
    price: entry.price_from_dong,
    in_stock: entry.availability !== "out",
    wholesale: entry.wholesale,
    season_months: entry.season_months ?? [],
    age_restricted: entry.age_restricted,
    listed_at: entry.listed_at.toISOString(),
  }
}

/** Days are compared as instants: midnight in UTC of the same date. */
export const instantOf = (day: PlainDate): string => `${day}T00:00:00.000Z`

/** Old districts that the commune has parts of, as they were called until 1 July 2025. */
export const districtsOf = (communeCode: string): string[] => [
  ...new Set(oldUnitsOf(communeCode).map(({ district }) => district)),
]

/** The badge of today; without one, the next that is to begin. */
function badgeOn(certificates: readonly IndexedCertificate[], today: PlainDate): Badge | null {
  const dated = certificates.map((row) => ({
    row,
    stars: row.stars,
    issuedOn: plainDate(row.issued_on),
    expiresOn: plainDate(row.expires_on),
    revokedOn: row.revoked_on === null ? null : plainDate(row.revoked_on),
    supersededOn: row.superseded_on === null ? null : plainDate(row.superseded_on),
  }))
  const next = dated
    .filter(({ issuedOn, revokedOn }) => issuedOn > today && revokedOn === null)
    .sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : 1))[0]
  const best = badgeFor(dated, today) ?? next
  if (!best) return null
  const ends = [best.revokedOn, best.supersededOn].flatMap((day) => (day === null ? [] : [addDays(day, -1)]))
  const until = [best.expiresOn, ...ends].sort()[0] ?? best.expiresOn
  return { stars: best.stars, from: best.issuedOn, until }
}

function communeWords(code: string): string[] {
  const commune = communeByCode(code)
  return commune ? [communeName(commune), communeName(commune, "en")] : []
}

function kindsOf({ group_code, set_code }: IndexedEntry): string[] {
  const group = isProductGroupCode(group_code) ? productGroup(group_code).name : null
  const set = productSet(set_code)?.name
  return [...(group ? [group.vi, group.en] : []), ...(set ? [set.vi, set.en] : [])]
}
