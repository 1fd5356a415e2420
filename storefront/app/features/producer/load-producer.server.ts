import {
  type Lang,
  type ProducerDetail,
  ProducerDetailResponse,
  ProducerListResponse,
} from "@cho-phien/contract"
import { cardViews, type ProductCardView } from "~/features/goods/index.server"
import { type PlaceMapView, placeMapView } from "~/features/map/index.server"
import { callApi } from "~/lib/api.server"
import { producerSrc } from "~/lib/art.server"
import { orProblemPage } from "~/lib/or-problem-page.server"
import { placeHref } from "~/lib/place-href.server"
import { type ProducerCardView, producerCardView } from "./producer-card-view.server"

/** One page of producers. */
export type ProducerListView = { cards: ProducerCardView[]; count: number; page: number; pageCount: number }

export async function loadProducers(page: number, lang: Lang): Promise<ProducerListView> {
  const call = callApi("/store/catalogue/producers", {
    answer: ProducerListResponse,
    query: { lang, page, pageSize: 24 },
  })
  const { producers, count, pageCount } = await orProblemPage(call)
  return { cards: producers.map((one) => producerCardView(one, lang)), count, page, pageCount }
}

/** A producer with everything it sells. */
export type ProducerView = ProducerDetail & {
  src: string
  placeHref: string
  map: PlaceMapView | null
  cards: ProductCardView[]
  hiddenByAge: number
}

export async function loadProducer(slug: string, lang: Lang, adult: boolean): Promise<ProducerView> {
  const call = callApi(`/store/catalogue/producers/${encodeURIComponent(slug)}`, {
    answer: ProducerDetailResponse,
    query: { lang, adult },
  })
  const { producer, products, hiddenByAge } = await orProblemPage(call)
  const src = producerSrc(producer.slug, producer.legalForm)
  const { code, name, fullName } = producer.commune
  const href = placeHref(code, lang)
  return {
    ...producer,
    src,
    placeHref: href,
    map: placeMapView([{ code, name, fullName, href }]),
    cards: cardViews(products, lang),
    hiddenByAge,
  }
}
