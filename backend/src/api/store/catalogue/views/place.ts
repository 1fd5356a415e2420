import type { Lang, PlaceRef } from "@cho-phien/contract"
import { communeByCode, communeName } from "@cho-phien/vietnam/places"

/** A commune in the reader's language; a code that no commune has any more stands for itself. */
export function placeView(code: string, lang: Lang): PlaceRef {
  const commune = communeByCode(code)
  if (!commune) return { code, name: code, fullName: code, slug: code }
  const fullName = communeName(commune, lang)
  return {
    code,
    name: commune.name,
    fullName: fullName.charAt(0).toUpperCase() + fullName.slice(1),
    slug: commune.slug,
  }
}
