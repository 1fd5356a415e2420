import { compareVi } from "../text/compare-vi.js"
import { PROVINCES, type Province } from "./data/provinces.js"

export type { Province }

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
