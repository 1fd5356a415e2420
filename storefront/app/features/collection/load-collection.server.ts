import {
  CollectionDetailResponse,
  CollectionListResponse,
  type Lang,
  type PlaceRef,
} from "@cho-phien/contract"
import { cardViews, type ProductCardView } from "~/features/goods/index.server"
import { callApi } from "~/lib/api.server"
import { orProblemPage } from "~/lib/or-problem-page.server"
import { type CollectionCardView, collectionCardView } from "./collection-card-view.server"

export async function loadCollections(lang: Lang): Promise<CollectionCardView[]> {
  const call = callApi("/store/catalogue/collections", { answer: CollectionListResponse, query: { lang } })
  const { collections } = await orProblemPage(call)
  return collections.map((one) => collectionCardView(one, lang))
}

/** A collection with its story and one page of its goods. */
export type CollectionView = CollectionCardView & {
  slug: string
  story: string
  communes: PlaceRef[]
  cards: ProductCardView[]
  count: number
  page: number
  pageCount: number
}

export async function loadCollection(slug: string, page: number, lang: Lang): Promise<CollectionView> {
  const call = callApi(`/store/catalogue/collections/${encodeURIComponent(slug)}`, {
    answer: CollectionDetailResponse,
    query: { lang, page, pageSize: 24 },
  })
  const { collection, products, count, pageCount } = await orProblemPage(call)
  return {
    ...collectionCardView(collection, lang),
    slug: collection.slug,
    story: collection.story,
    communes: collection.communes,
    cards: cardViews(products, lang),
    count,
    page,
    pageCount,
  }
}
