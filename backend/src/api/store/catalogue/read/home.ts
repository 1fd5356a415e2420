import type { HomeResponse, Lang } from "@cho-phien/contract"
import { PRODUCT_GROUPS } from "@cho-phien/ocop"
import { partsOf, plainDate } from "@cho-phien/vietnam"
import type { MedusaContainer } from "@medusajs/framework/types"
import { CATALOGUE_MODULE, type CatalogueService } from "../../../../modules/catalogue"
import { cardView } from "../views/card"
import { placeView } from "../views/place"
import { producerCard } from "../views/producer"
import { type Badges, badgesOn } from "./badges"
import { collectionCards } from "./collections"
import { type StarredFacts, starredFacts } from "./members"
import { goodsByProducer, producersWithIds } from "./producers"
import { startReading } from "./reading"

const SEASON_MAX = 8
const PRODUCTS_MAX = 12
const PRODUCERS_MAX = 8

/** The counts that newspapers printed, recounted from the certificates of that day. */
const SNAPSHOT_ON = plainDate("2023-09-26")
const SNAPSHOT_SOURCE = "VietNamNet; Cao Bằng Tourism (caobangtourism.vn), 2023"

/** The front page: six statements. */
export async function homePage(scope: MedusaContainer, lang: Lang): Promise<HomeResponse> {
  const [reading, past] = await Promise.all([startReading(scope, lang), badgesOn(scope, SNAPSHOT_ON)])
  const facts = await starredFacts(scope, reading.badges)
  const { month } = partsOf(reading.today)
  const shown = facts.filter(
    (product) => product.promotable && product.stars !== null && product.availability !== "out",
  )
  const season = shown.filter((product) => product.seasonMonths?.includes(month)).slice(0, SEASON_MAX)
  const inSeason = new Set(season.map((product) => product.productId))
  const others = shown.filter((product) => !inSeason.has(product.productId)).slice(0, PRODUCTS_MAX)
  const first = [...new Set(shown.map((product) => product.producerId))].slice(0, PRODUCERS_MAX)
  const [cards, collections, producers] = await Promise.all([
    scope.resolve<CatalogueService>(CATALOGUE_MODULE).cards([...season, ...others].map((p) => p.productId)),
    collectionCards(scope, facts, reading),
    producersWithIds(scope, first),
  ])
  const goods = goodsByProducer(facts)
  return {
    counts: countsOf(facts),
    snapshot: snapshotOf(past),
    season: {
      month,
      products: cards
        .filter((entry) => inSeason.has(entry.productId))
        .map((entry) => cardView(entry, reading)),
    },
    products: cards
      .filter((entry) => !inSeason.has(entry.productId))
      .map((entry) => cardView(entry, reading)),
    collections,
    producers: first.flatMap((id) => {
      const producer = producers.find((row) => row.id === id)
      return producer ? [producerCard(producer, goods.get(id) ?? [], lang)] : []
    }),
    communes: tally(facts, (product) => product.communeCode)
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .map(({ value, count }) => ({ place: placeView(value, lang), productCount: count })),
  }
}

function countsOf(facts: readonly StarredFacts[]): HomeResponse["counts"] {
  const byGroup = new Map(
    tally(facts, (product) => product.groupCode).map(({ value, count }) => [value, count]),
  )
  return {
    products: facts.length,
    certified: facts.filter((product) => product.stars !== null).length,
    producers: new Set(facts.map((product) => product.producerId)).size,
    communes: new Set(facts.map((product) => product.communeCode)).size,
    byStars: starCounts(facts.flatMap((product) => product.stars ?? [])),
    byGroup: PRODUCT_GROUPS.map(({ code }) => ({ group: code, count: byGroup.get(code) ?? 0 })),
  }
}

function snapshotOf(past: Badges): HomeResponse["snapshot"] {
  const certificates = [...past.values()]
  return {
    asOf: SNAPSHOT_ON,
    products: certificates.length,
    producers: new Set(certificates.map((certificate) => certificate.producer_id)).size,
    byStars: starCounts(certificates.map((certificate) => certificate.stars)),
    source: SNAPSHOT_SOURCE,
  }
}

const starCounts = (stars: readonly number[]) =>
  tally(stars, (value) => value)
    .map(({ value, count }) => ({ stars: value, count }))
    .sort((a, b) => b.stars - a.stars)

function tally<T, K>(list: readonly T[], keyOf: (item: T) => K): { value: K; count: number }[] {
  const counts = new Map<K, number>()
  for (const item of list) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count }))
}
