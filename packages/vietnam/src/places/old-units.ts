import { CAO_BANG_OLD_DISTRICTS, CAO_BANG_PACKED_OLD_UNITS } from "./data/cao-bang-old-units.js"

/** A commune as it was until 30 June 2025, with its district. Known for Cao Bằng only. */
export interface OldUnit {
  code: string
  /** With its type: "Xã Hoàng Tung". */
  name: string
  /** With its type: "Huyện Hoà An". */
  district: string
}

/** The units the commune of that present code took in; empty outside Cao Bằng. */
export function oldUnitsOf(communeCode: string): readonly OldUnit[] {
  if (!Object.hasOwn(CAO_BANG_PACKED_OLD_UNITS, communeCode)) return []
  const packed = CAO_BANG_PACKED_OLD_UNITS[communeCode] ?? ""
  return packed.split(";").map((entry) => ({
    code: entry.slice(0, 5),
    name: entry.slice(8),
    district: CAO_BANG_OLD_DISTRICTS[entry.slice(5, 8)] ?? "",
  }))
}
