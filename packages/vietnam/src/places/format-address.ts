import type { Language } from "../language.js"
import { clean } from "../text/clean.js"
import type { Commune, CommuneType } from "./communes.js"
import { type Province, provinceByCode } from "./province.js"

const TYPE_WORDS: Readonly<Record<CommuneType, { vi: string; en: string }>> = {
  phuong: { vi: "phường", en: "Ward" },
  xa: { vi: "xã", en: "Commune" },
  dac_khu: { vi: "đặc khu", en: "Special Zone" },
}

/** A commune with its type: `xã Phúc Sen`; in English `Phúc Sen Commune`, the name itself untouched. */
export function communeName(commune: Commune, language: Language = "vi"): string {
  const word = TYPE_WORDS[commune.type][language]
  return language === "en" ? `${commune.name} ${word}` : `${word} ${commune.name}`
}

/** A province with its type: `tỉnh Cao Bằng`, `thành phố Hà Nội`; in English `Cao Bằng Province`, `Hà Nội City`. */
export function provinceName(province: Province, language: Language = "vi"): string {
  const isCity = province.type === "municipality"
  if (language === "en") return `${province.name} ${isCity ? "City" : "Province"}`
  return `${isCity ? "thành phố" : "tỉnh"} ${province.name}`
}

export interface Place {
  /** House and street, or hamlet; may be missing. */
  street?: string | null
  commune: Commune
}

/** An address of two levels as it is written since 1 July 2025: `12 Kim Đồng, phường Thục Phán, tỉnh Cao Bằng`. */
export function formatAddress({ street, commune }: Place, language: Language = "vi"): string {
  const province = provinceByCode(commune.provinceCode)
  const parts = [
    clean(street ?? ""),
    communeName(commune, language),
    province ? provinceName(province, language) : "",
  ].filter((part) => part !== "")
  const address = parts.join(", ")
  return address.charAt(0).toUpperCase() + address.slice(1)
}
