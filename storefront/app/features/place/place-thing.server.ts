import type { Lang } from "@cho-phien/contract"
import { inLang } from "~/lib/lang"
import { absolute } from "~/lib/seo.server"
import { itemList } from "~/lib/seo-list.server"
import type { PlaceView } from "./load-place.server"

type Place = Pick<PlaceView, "fullName" | "provinceName" | "path" | "cards" | "count">

/** A commune's page for search engines. */
export function placeThing(place: Place, lang: Lang): Record<string, unknown> {
  return {
    "@context": "https://schema.org",
    "@type": "CollectionPage",
    name: place.fullName,
    url: absolute(inLang(lang, place.path)),
    inLanguage: lang,
    about: {
      "@type": "AdministrativeArea",
      name: place.fullName,
      containedInPlace: { "@type": "AdministrativeArea", name: place.provinceName },
    },
    mainEntity: itemList(place.cards, place.count),
  }
}
