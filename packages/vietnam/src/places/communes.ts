import { compareVi } from "../text/compare-vi.js"
import { slugify } from "../text/slugify.js"
import { PACKED_COMMUNES } from "./data/communes.js"

export type CommuneType = "phuong" | "xa" | "dac_khu"

/** A unit of the second level: phường (ward), xã (commune) or đặc khu (special zone). */
export interface Commune {
  /** Five digits; match by code, never by name: names repeat. */
  code: string
  name: string
  type: CommuneType
  slug: string
  provinceCode: string
}

const TYPES: Readonly<Record<string, CommuneType>> = { p: "phuong", x: "xa", d: "dac_khu" }

let byCode: ReadonlyMap<string, Commune> | undefined
const sortedByProvince = new Map<string, readonly Commune[]>()

/** All 3,321 by code, unpacked at the first call. */
export function allCommunes(): ReadonlyMap<string, Commune> {
  byCode ??= new Map(
    Object.entries(PACKED_COMMUNES).flatMap(([provinceCode, packed]) =>
      packed.split(";").map((entry): [string, Commune] => {
        const commune = unpack(entry, provinceCode)
        return [commune.code, commune]
      }),
    ),
  )
  return byCode
}

/** The commune of that code, or null. */
export function communeByCode(code: string): Commune | null {
  return allCommunes().get(code) ?? null
}

/** The communes of a province in the order of the Vietnamese alphabet; empty for an unknown code. */
export function communesOfProvince(provinceCode: string): readonly Commune[] {
  const known = sortedByProvince.get(provinceCode)
  if (known) return known
  if (!Object.hasOwn(PACKED_COMMUNES, provinceCode)) return []
  const communes = [...allCommunes().values()]
    .filter((commune) => commune.provinceCode === provinceCode)
    .sort((a, b) => compareVi(a.name, b.name) || compareVi(a.code, b.code))
  sortedByProvince.set(provinceCode, communes)
  return communes
}

function unpack(entry: string, provinceCode: string): Commune {
  const name = entry.slice(6)
  return {
    code: entry.slice(0, 5),
    name,
    type: TYPES[entry.charAt(5)] ?? "xa",
    slug: slugify(name),
    provinceCode,
  }
}
