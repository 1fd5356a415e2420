import { allCommunes, type Commune, communeByCode } from "./communes.js"

/** The province whose communes have the plain names in addresses. */
const HOME_PROVINCE = "04"

let plain: ReadonlyMap<string, Commune> | undefined

/** Names that only one commune of Cao Bằng has; names repeat over the country and may repeat in a province. */
function plainAddresses(): ReadonlyMap<string, Commune> {
  if (plain) return plain
  const home = [...allCommunes().values()].filter((commune) => commune.provinceCode === HOME_PROVINCE)
  const sharing = (slug: string) => home.filter((commune) => commune.slug === slug).length
  plain = new Map(home.filter(({ slug }) => sharing(slug) === 1).map((commune) => [commune.slug, commune]))
  return plain
}

/**
 * The last part of a commune's page address: `phuc-hoa` in Cao Bằng, `tan-tien-01234` elsewhere, where the code
 * decides. It does not change when goods of another province join.
 */
export function placeAddress(commune: Commune): string {
  return plainAddresses().get(commune.slug)?.code === commune.code
    ? commune.slug
    : `${commune.slug}-${commune.code}`
}

/** The commune an address names: by its code when one stands at the end, whatever stands before it; else by name. */
export function communeAt(address: string): Commune | null {
  const code = /(?:^|-)(\d{5})$/.exec(address)?.[1]
  return code ? communeByCode(code) : (plainAddresses().get(address) ?? null)
}
