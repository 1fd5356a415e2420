import { CollectionDetailResponse, CollectionListResponse, type Lang } from "@cho-phien/contract"
import { cardViews, type ProductCardView } from "~/features/goods/index.server"
import { type PlaceMapView, placeMapView } from "~/features/map/index.server"
import { type ProducerCardView, producerCardView } from "~/features/producer/index.server"
import { callApi } from "~/lib/api.server"
import { orProblemPage } from "~/lib/or-problem-page.server"
import { placeHref } from "~/lib/place-href.server"
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
  /** Where the goods come from, fullest first. */
  places: { code: string; fullName: string; href: string; count: number }[]
  map: PlaceMapView | null
  producers: ProducerCardView[]
  cards: ProductCardView[]
  count: number
  page: number
  pageCount: number
  /** The office's leave with which it is seen before it shows; the links to its other pages carry it on. */
  preview: string | null
}

/** @param preview the office's leave to see it whatever its state, from the address; null for everybody else */
export async function loadCollection(
  slug: string,
  page: number,
  lang: Lang,
  preview: string | null = null,
): Promise<CollectionView> {
  const call = callApi(`/store/catalogue/collections/${encodeURIComponent(slug)}`, {
    answer: CollectionDetailResponse,
    query: { lang, page, pageSize: 24, preview: preview ?? undefined },
  })
  const { collection, products, count, pageCount } = await orProblemPage(call)
  const places = collection.communes.map(({ code, name, fullName, productCount }) => ({
    code,
    name,
    fullName,
    href: placeHref(code, lang),
    count: productCount,
  }))
  return {
    ...collectionCardView(collection, lang),
    slug: collection.slug,
    story: collection.story,
    places,
    map: placeMapView(places),
    producers: collection.producers.map((one) => producerCardView(one, lang)),
    cards: cardViews(products, lang),
    count,
    page,
    pageCount,
    preview,
  }
}
