import type { CertifierLevel } from "@cho-phien/ocop"
import { certifierFor, expiresOn, makeDemonstrationNumber } from "@cho-phien/ocop"
import { addDays, type PlainDate, partsOf } from "@cho-phien/vietnam"
import { extras, placesThen, products, type SeedProduct, snapshot, sourcedPlace } from "./read-data"

/** One certificate to be issued by the seed; `revocation` is carried out right after. */
export interface PlannedCertificate {
  number: string
  product: SeedProduct
  stars: number
  totalScore: number
  issuedOn: PlainDate
  level: CertifierLevel
  authority: string
  criteriaVersion: "2020" | "2023"
  placeThen: string
  source: string
  revocation: { revokedOn: PlainDate; reason: string } | null
}

type Draft = Pick<
  PlannedCertificate,
  "product" | "stars" | "totalScore" | "issuedOn" | "source" | "revocation"
> & { serial: number }

/** Serials of the present certificates and of the extras start here; those of past rounds at 1. */
const PRESENT_SERIALS = 200
const EXTRA_SERIALS = 400

/**
 * The rounds behind the counts of 26/09/2023, newest first: 41 products by decision of 20/02/2023, before them
 * the rounds of 2021 and 2020 (sources in data/ocop-products.json). Which product belongs to which round is
 * invented, so these certificates are demonstrations too; only their counts are facts.
 */
const PAST_ROUNDS: readonly { signedOn: PlainDate; from: number; to: number }[] = [
  { signedOn: "2023-02-20", from: 0, to: 41 },
  { signedOn: "2022-01-20", from: 41, to: 76 },
  { signedOn: "2021-03-15", from: 76, to: 97 },
]

const INVENTED = "Dữ liệu minh hoạ"
const RECONSTRUCTED = "Dữ liệu minh hoạ, dựng lại theo số liệu công bố ngày 26/09/2023"
const REFORM_ON = "2025-07-01"
const CRITERIA_2023_FROM = "2023-02-24"
/** Days before the seeding on which the revoked extra lost its certificate. */
const REVOKED_DAYS_AGO = 60

const AUTHORITIES: Readonly<Record<CertifierLevel, string>> = {
  district: "UBND huyện (minh hoạ)",
  province: "UBND tỉnh Cao Bằng (minh hoạ)",
  ministry: "Hội đồng OCOP cấp quốc gia (minh hoạ)",
}

/**
 * All certificates of the demonstration as of the day of seeding, oldest first. Each of the 97 has one in force,
 * dated by `issued_days_ago` so that the demonstration never rots, and one of a past round that makes
 * statistics(2023-09-26) say what the sources say. Numbers begin with MH-; their serial is the product's place in
 * the data, so that a seed that is finished another day asks for the same ones.
 */
export function planCertificates(today: PlainDate): PlannedCertificate[] {
  const drafts = [...pastRounds(today), ...presentCertificates(today), ...extraCertificates(today)]
  return drafts
    .sort((a, b) => compare(a.issuedOn, b.issuedOn) || compare(a.product.slug, b.product.slug))
    .map(complete)
}

const pastRounds = (today: PlainDate): Draft[] =>
  PAST_ROUNDS.flatMap(({ signedOn, from, to }) =>
    products.slice(from, to).flatMap((product, index) => {
      const present = product.certificate && addDays(today, -product.certificate.issued_days_ago)
      const covered = present !== null && present <= snapshot.date
      return covered ? [] : [draftOf(product, from + index + 1, signedOn, RECONSTRUCTED)]
    }),
  )

const presentCertificates = (today: PlainDate): Draft[] =>
  products.flatMap((product, index) => {
    if (!product.certificate) return []
    const issuedOn = addDays(today, -product.certificate.issued_days_ago)
    return [draftOf(product, PRESENT_SERIALS + index + 1, issuedOn, INVENTED)]
  })

function extraCertificates(today: PlainDate): Draft[] {
  return extras.flatMap(({ product, state, issued_days_ago }, index) => {
    if (issued_days_ago === null) return []
    const lapsed = state === "lapsed"
    const issuedOn = lapsed ? lapsedSince(today, issued_days_ago) : addDays(today, -issued_days_ago)
    const draft = draftOf(product, EXTRA_SERIALS + index + 1, issuedOn, INVENTED)
    if (lapsed) return [draft]
    const revocation = {
      revokedOn: addDays(today, -REVOKED_DAYS_AGO),
      reason: "Quy trình sản xuất khác với hồ sơ đã được công nhận (minh hoạ)",
    }
    return [{ ...draft, revocation }]
  })
}

/** The lapsed extra is none of the 97, so its certificate must not reach the day on which they were counted. */
function lapsedSince(today: PlainDate, daysAgo: number): PlainDate {
  const issued = addDays(today, -daysAgo)
  const counted = issued <= snapshot.date && snapshot.date <= expiresOn(issued)
  return counted ? "2020-09-01" : issued
}

function draftOf(product: SeedProduct, serial: number, issuedOn: PlainDate, source: string): Draft {
  const stars = product.stars ?? 3
  const totalScore = product.certificate?.total ?? 60
  return { product, serial, stars, totalScore, issuedOn, source, revocation: null }
}

function complete({ serial, ...draft }: Draft): PlannedCertificate {
  const level = certifierFor(draft.stars, draft.issuedOn)
  if (!level) throw new RangeError(`Nobody could certify ${draft.stars} stars on ${draft.issuedOn}`)
  return {
    ...draft,
    number: makeDemonstrationNumber(partsOf(draft.issuedOn).year, serial),
    level,
    authority: AUTHORITIES[level],
    criteriaVersion: draft.issuedOn >= CRITERIA_2023_FROM ? "2023" : "2020",
    placeThen: placeOn(draft.product, draft.issuedOn),
  }
}

/** The place as it was called on that day: district and old commune until the reform, the present commune since. */
function placeOn(product: SeedProduct, day: PlainDate): string {
  const place = placesThen.get(product.commune_code)
  const then = sourcedPlace(product.ocop_ref) ?? place?.place_then ?? ""
  return day < REFORM_ON ? then : `${place?.full_name ?? ""}, tỉnh Cao Bằng`
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
