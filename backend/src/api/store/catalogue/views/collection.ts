import type { CollectionCard, Lang } from "@cho-phien/contract"
import type { PlainDate } from "@cho-phien/ocop"
import { partsOf } from "@cho-phien/vietnam"
import type { Collection } from "../../../../modules/showcase"
import { placeView } from "./place"

const TEASER_LETTERS = 160

export function collectionCard(
  collection: Collection,
  productCount: number,
  { today, lang }: { today: PlainDate; lang: Lang },
): CollectionCard {
  return {
    slug: collection.slug,
    title: (lang === "en" && collection.title_en) || collection.title_vi,
    teaser: teaserOf(storyOf(collection, lang)),
    region: collection.region ?? placesOf(collection, lang),
    months: collection.months,
    inSeason: collection.months.includes(partsOf(today).month),
    productCount,
    motif: collection.motif,
    pictureId: collection.picture_id,
    demonstration: collection.demonstration,
  }
}

export const storyOf = (collection: Collection, lang: Lang): string =>
  (lang === "en" && collection.story_en) || collection.story_vi

const PLACES_NAMED = 3

/** Where nobody wrote a region, its communes are named while they are few. */
function placesOf({ communes }: Collection, lang: Lang): string | null {
  if (communes.length === 0 || communes.length > PLACES_NAMED) return null
  return communes.map((code) => placeView(code, lang).fullName).join(", ")
}

/** The first sentence, or as many whole words as fit. */
function teaserOf(story: string): string {
  const sentence = story.match(/^.*?[.!?](?=\s|$)/su)?.[0] ?? story
  if (sentence.length <= TEASER_LETTERS) return sentence
  return `${sentence.slice(0, TEASER_LETTERS).replace(/\s+\S*$/u, "")}…`
}
