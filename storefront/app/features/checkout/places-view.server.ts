import type { Lang } from "@cho-phien/contract"
import {
  type CommuneMatch,
  communeName,
  communesOfProvince,
  provinceByCode,
  provinceName,
  provinces,
} from "@cho-phien/vietnam/places"
import type { T } from "~/words/types"

export type Choice = { value: string; label: string }

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The 34 provinces and cities in the order of the alphabet. */
export const provinceChoices = (): Choice[] =>
  provinces().map((province) => ({ value: province.code, label: province.name }))

/** The communes of a province; none for an unknown code. */
export const communeChoices = (provinceCode: string, lang: Lang): Choice[] =>
  communesOfProvince(provinceCode).map((commune) => ({
    value: commune.code,
    label: capital(communeName(commune, lang)),
  }))

export type FoundCommune = {
  code: string
  provinceCode: string
  name: string
  place: string
  /** "Xã Hoàng Tung (cũ) → Phường Thục Phán" when an old name was met. */
  was: string | null
}

/** A commune found by search, with the old name that led to it. */
export function foundCommune({ commune, matched }: CommuneMatch, lang: Lang, t: T): FoundCommune {
  const name = capital(communeName(commune, lang))
  const province = provinceByCode(commune.provinceCode)
  const old =
    matched.kind === "present" ? null : matched.kind === "old-commune" ? matched.name : matched.district
  return {
    code: commune.code,
    provinceCode: commune.provinceCode,
    name,
    place: province ? capital(provinceName(province, lang)) : "",
    was: old === null ? null : t("checkout.communeWas", { old, now: name }),
  }
}
