import { type Lang, type PlaceCard, PlaceListResponse } from "@cho-phien/contract"
import { compareVi } from "@cho-phien/vietnam"
import { basePictureSrc, type PlaceMapView, placeMapView } from "~/features/map/index.server"
import { callApi } from "~/lib/api.server"
import { orProblemPage } from "~/lib/or-problem-page.server"
import { placeHref } from "~/lib/place-href.server"

type PlaceLine = { code: string; fullName: string; href: string; productCount: number; producerCount: number }

/** All communes with goods: on the map, and in a list by the districts of old. */
export type PlacesView = {
  count: number
  map: PlaceMapView | null
  country: string
  /** `district` null: outside the districts that are known. */
  districts: { district: string | null; places: PlaceLine[] }[]
}

export async function loadPlaces(lang: Lang): Promise<PlacesView> {
  const call = callApi("/store/catalogue/places", { answer: PlaceListResponse, query: { lang } })
  const { places } = await orProblemPage(call)
  return {
    count: places.length,
    map: placeMapView(
      places.map(({ place: { code, name, fullName }, productCount }) => ({
        code,
        name,
        fullName,
        href: placeHref(code, lang),
        count: productCount,
      })),
    ),
    country: basePictureSrc("viet-nam"),
    districts: byDistrict(places, lang),
  }
}

function byDistrict(places: readonly PlaceCard[], lang: Lang): PlacesView["districts"] {
  const found = new Map<string | null, PlaceLine[]>()
  for (const { place, district, productCount, producerCount } of places) {
    const { code, fullName } = place
    const line = { code, fullName, href: placeHref(code, lang), productCount, producerCount }
    found.set(district, [...(found.get(district) ?? []), line])
  }
  return [...found]
    .map(([district, lines]) => ({ district, places: lines }))
    .sort((a, b) => compareDistricts(a.district, b.district))
}

/** In the order of the alphabet; what lies in no known district comes last. */
const compareDistricts = (a: string | null, b: string | null): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : compareVi(a, b)
