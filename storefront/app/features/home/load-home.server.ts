import { HomeResponse, type Lang } from "@cho-phien/contract"
import { type CollectionCardView, collectionCardView } from "~/features/collection/index.server"
import { cardViews, type ProductCardView } from "~/features/goods/index.server"
import { type ProducerCardView, producerCardView } from "~/features/producer/index.server"
import { callApi } from "~/lib/api.server"
import { orProblemPage } from "~/lib/or-problem-page.server"

/** The front page as it is shown. */
export type HomeView = Pick<HomeResponse, "counts" | "snapshot" | "communes"> & {
  season: { month: number; cards: ProductCardView[] }
  cards: ProductCardView[]
  collections: CollectionCardView[]
  producers: ProducerCardView[]
}

/** Stories told on the front page; the others are one tap away. */
const COLLECTIONS = 6

export async function loadHome(lang: Lang): Promise<HomeView> {
  const home = await orProblemPage(
    callApi("/store/catalogue/home", { answer: HomeResponse, query: { lang } }),
  )
  return {
    counts: home.counts,
    snapshot: home.snapshot,
    communes: home.communes,
    season: { month: home.season.month, cards: cardViews(home.season.products, lang) },
    cards: cardViews(home.products, lang),
    collections: home.collections.slice(0, COLLECTIONS).map((one) => collectionCardView(one, lang)),
    producers: home.producers.map((one) => producerCardView(one, lang)),
  }
}
