import type { Lang } from "@cho-phien/contract"
import { inLang } from "~/lib/lang"
import { absolute } from "~/lib/seo.server"
import { itemList } from "~/lib/seo-list.server"
import type { CollectionView } from "./load-collection.server"

type Collection = Pick<CollectionView, "slug" | "title" | "teaser" | "src" | "cards" | "count">

/** A collection's page for search engines. */
export function collectionThing(collection: Collection, lang: Lang): Record<string, unknown> {
  return {
    "@context": "https://schema.org",
    "@type": "CollectionPage",
    name: collection.title,
    description: collection.teaser,
    url: absolute(inLang(lang, `/bo-suu-tap/${collection.slug}`)),
    inLanguage: lang,
    image: absolute(collection.src),
    mainEntity: itemList(collection.cards, collection.count),
  }
}
