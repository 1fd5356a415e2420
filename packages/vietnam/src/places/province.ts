import { compareVi } from "../text/compare-vi.js"
import { PROVINCES } from "./data/provinces.js"

/** A province or a city of the first level. */
export interface Province {
  /** Two digits, e.g. "04" for Cao Bằng. */
  code: string
  name: string
  nameEn: string
  type: "province" | "municipality"
  slug: string
  /** Provinces before 1 July 2025 that this one was made of; empty when unchanged. */
  mergedFrom: readonly string[]
}

let sorted: readonly Province[] | undefined

/** All 34 in the order of the Vietnamese alphabet, for pickers. */
export function provinces(): readonly Province[] {
  sorted ??= [...PROVINCES].sort((a, b) => compareVi(a.name, b.name))
  return sorted
}

/** The province of that code, or null. */
export function provinceByCode(code: string): Province | null {
  return PROVINCES.find((province) => province.code === code) ?? null
}
