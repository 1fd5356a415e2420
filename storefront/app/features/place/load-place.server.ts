import { type Lang, PlaceDetailResponse } from "@cho-phien/contract"
import { type CollectionCardView, collectionCardView } from "~/features/collection/index.server"
import { cardViews, type ProductCardView } from "~/features/goods/index.server"
import { type PlaceMapView, placeMapView } from "~/features/map/index.server"
import { type ProducerCardView, producerCardView } from "~/features/producer/index.server"
import { callApi } from "~/lib/api.server"
import { orProblemPage } from "~/lib/or-problem-page.server"
import { placeHref, placePath } from "~/lib/place-href.server"

/** A commune's page. */
export type PlaceView = {
  /** The one path of this commune; other ways of naming it lead here. */
  path: string
  fullName: string
  provinceName: string
  oldUnits: string
  map: PlaceMapView | null
  /** Names of goods in season this month. */
  inSeason: string
  cards: ProductCardView[]
  hiddenByAge: number
  count: number
  page: number
  pageCount: number
  producers: ProducerCardView[]
  collections: CollectionCardView[]
}

const NAMES_MAX = 6

export async function loadPlace(
  address: string,
  { page, lang, adult }: { page: number; lang: Lang; adult: boolean },
): Promise<PlaceView> {
  const call = callApi(`/store/catalogue/places/${encodeURIComponent(address)}`, {
    answer: PlaceDetailResponse,
    query: { lang, page, pageSize: 24, adult },
  })
  const answer = await orProblemPage(call)
  const { code, name, fullName } = answer.place
  const seasonal = answer.products.filter((product) => product.inSeason)
  return {
    path: placePath(code),
    fullName,
    provinceName: answer.provinceName,
    oldUnits: oldUnitsText(answer.oldUnits),
    map: placeMapView([{ code, name, fullName, href: placeHref(code, lang) }]),
    inSeason: seasonal
      .slice(0, NAMES_MAX)
      .map((product) => product.name)
      .join(", "),
    cards: cardViews(answer.products, lang),
    hiddenByAge: answer.hiddenByAge,
    count: answer.count,
    page,
    pageCount: answer.pageCount,
    producers: answer.producers.map((one) => producerCardView(one, lang)),
    collections: answer.collections.map((one) => collectionCardView(one, lang)),
  }
}

/** Old units by district: "Xã A, Xã B (Huyện C); Thị trấn D (Huyện E)". */
export function oldUnitsText(units: readonly { name: string; district: string }[]): string {
  const districts = new Map<string, string[]>()
  for (const { name, district } of units) districts.set(district, [...(districts.get(district) ?? []), name])
  return [...districts]
    .map(([district, names]) => (district ? `${names.join(", ")} (${district})` : names.join(", ")))
    .join("; ")
}
