import type { Lang, Suggestion } from "@cho-phien/contract"
import { addDays, fold } from "@cho-phien/vietnam"
import { communeByCode } from "@cho-phien/vietnam/places"
import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "../../../../clock"
import { SEARCH_DESK_MODULE, type SearchDeskService } from "../../../../modules/search-desk"
import { SHOWCASE_MODULE, type ShowcaseService, selectMembers } from "../../../../modules/showcase"
import { badgesOn } from "../read/badges"
import { starredFacts } from "../read/members"
import { placeView } from "../views/place"
import { type KeptFresh, keptFresh } from "./kept-fresh"

/** Something with a name that can be suggested. */
export interface Named {
  kind: Exclude<Suggestion["kind"], "product">
  slug: string
  label: Record<Lang, string>
  /** How many goods stand behind it, for the order and for the reader; 0 where that is not told. */
  goods: number
  /** Folded words of the label. */
  words: Record<Lang, string[]>
}

/** Names change seldom, and the answer is kept for a minute anyway. */
const KEPT_MS = 30_000
const POPULAR_DAYS = 30

/** Producers, communes and collections with goods, and what people looked for and found. */
export const directory: KeptFresh<MedusaContainer, Named[]> = keptFresh(readNames, KEPT_MS)

async function readNames(scope: MedusaContainer): Promise<Named[]> {
  const badges = await badgesOn(scope, today())
  const [facts, collections, popular] = await Promise.all([
    starredFacts(scope, badges),
    scope.resolve<ShowcaseService>(SHOWCASE_MODULE).publishedCollections(),
    scope.resolve<SearchDeskService>(SEARCH_DESK_MODULE).popularTexts(addDays(today(), -POPULAR_DAYS)),
  ])
  const producers = new Map(facts.map(({ producerSlug, producerName }) => [producerSlug, producerName]))
  const communes = [...new Set(facts.map(({ communeCode }) => communeCode))].filter(communeByCode)
  const goodsOf = tally(facts.map(({ producerSlug }) => producerSlug))
  const goodsIn = tally(facts.map(({ communeCode }) => communeCode))
  return [
    ...[...producers].map(([slug, name]) =>
      named("producer", slug, { vi: name, en: name }, goodsOf.get(slug) ?? 0),
    ),
    ...communes.map((code) => {
      const [vi, en] = [placeView(code, "vi"), placeView(code, "en")]
      return named("place", vi.slug, { vi: vi.fullName, en: en.fullName }, goodsIn.get(code) ?? 0)
    }),
    ...collections.map((collection) =>
      named(
        "collection",
        collection.slug,
        { vi: collection.title_vi, en: collection.title_en },
        selectMembers(collection, facts).length,
      ),
    ),
    ...popular.map(({ text }) => named("term", text, { vi: text, en: text }, 0)),
  ]
}

const wordsOf = (text: string) => fold(text).match(/[a-z0-9]+/g) ?? []

function named(kind: Named["kind"], slug: string, label: Record<Lang, string>, goods: number): Named {
  return { kind, slug, label, goods, words: { vi: wordsOf(label.vi), en: wordsOf(label.en) } }
}

function tally(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
