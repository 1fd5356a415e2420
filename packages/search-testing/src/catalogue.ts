import {
  type AliasFinder,
  CAO_BANG_PLACE_NAMES,
  compileAliases,
  DEFAULT_ALIASES,
} from "@cho-phien/vietnam/search-text"
import catalogue from "./data/catalogue.json" with { type: "json" }

/** One product of the demonstration catalogue, as small as the tests need it. */
export type Good = (typeof catalogue.goods)[number]

/** The 97 goods of the demonstration catalogue. */
export const GOODS: readonly Good[] = catalogue.goods

/** The day the tests live on. */
const TODAY = Date.UTC(2026, 10, 25)
const DAY = 86_400_000
const CERTIFICATE_MONTHS = 36

let findAliases: AliasFinder | undefined

/** The search document of a product: the shape a shop's own builder would make. */
export function catalogueDocument(good: Good): Record<string, unknown> & { id: string } {
  findAliases ??= compileAliases(DEFAULT_ALIASES, CAO_BANG_PLACE_NAMES)
  const issuedOn = new Date(TODAY - (good.issued_days_ago ?? 0) * DAY)
  const validUntil = new Date(issuedOn)
  validUntil.setUTCMonth(validUntil.getUTCMonth() + CERTIFICATE_MONTHS)
  return {
    id: good.id,
    name: good.name,
    name_en: good.name_en,
    aliases: findAliases(good.name),
    producer: good.producer,
    producer_name: good.producer_name,
    packs: good.packs,
    commune: good.commune,
    districts: good.districts,
    group: good.group,
    kinds: [good.group_name, good.set_name, good.set_name_en],
    badge: `ocop ${good.stars} sao`,
    stars: good.stars,
    description: good.description,
    description_en: good.description_en,
    price: good.price,
    in_stock: good.stock > 0,
    wholesale: good.wholesale,
    season_months: good.season_months,
    valid_until: validUntil.toISOString(),
    created_at: issuedOn.toISOString(),
  }
}

/** The documents of the whole catalogue. */
export function catalogueDocuments(): (Record<string, unknown> & { id: string })[] {
  return GOODS.map(catalogueDocument)
}
