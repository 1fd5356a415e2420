import type { Lang } from "@cho-phien/contract"
import { communeByCode, placeAddress } from "@cho-phien/vietnam/places"
import { inLang } from "./lang"

/** The path of a commune's page, without language; a code that no commune has any more stands for itself. */
export function placePath(code: string): string {
  const commune = communeByCode(code)
  return `/vung/${commune ? placeAddress(commune) : code}`
}

export const placeHref = (code: string, lang: Lang): string => inLang(lang, placePath(code))
