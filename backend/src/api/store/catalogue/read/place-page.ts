import type { PlaceDetailQuery, PlaceDetailResponse } from "@cho-phien/contract"
import { communeAt, oldUnitsOf, provinceByCode, provinceName } from "@cho-phien/vietnam/places"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "zod"
import { CATALOGUE_MODULE, type CatalogueService } from "../../../../modules/catalogue"
import { SHOWCASE_MODULE, type ShowcaseService, selectMembers } from "../../../../modules/showcase"
import { notFound } from "../not-found"
import { cardView, inSeasonOn } from "../views/card"
import { collectionCard } from "../views/collection"
import { placeView } from "../views/place"
import { producerCard } from "../views/producer"
import { starredFacts } from "./members"
import { pageFrame, pageOf } from "./page"
import { goodsByProducer, producersIn } from "./producers"
import { startReading } from "./reading"

/** The province whose communes have a page even while nothing is sold there. */
const HOME_PROVINCE = "04"

/** A commune's page: goods (in season first), makers, collections of here or with something from here. Five statements. */
export async function placePage(
  scope: MedusaContainer,
  address: string,
  query: z.infer<typeof PlaceDetailQuery>,
): Promise<PlaceDetailResponse> {
  const commune = communeAt(address)
  if (!commune) throw notFound("place")
  const { code } = commune
  const { lang } = query
  const reading = await startReading(scope, lang)
  const [facts, makers, collections] = await Promise.all([
    starredFacts(scope, reading.badges),
    producersIn(scope, [code]),
    scope.resolve<ShowcaseService>(SHOWCASE_MODULE).publishedCollections(),
  ])
  const here = facts.filter((product) => product.communeCode === code)
  if (here.length === 0 && commune.provinceCode !== HOME_PROVINCE) throw notFound("place")
  const visible = query.adult ? here : here.filter((product) => !product.ageRestricted)
  const isInSeason = (product: (typeof here)[number]) =>
    inSeasonOn(product.seasonMonths, reading.today) === true
  const ordered = [...visible.filter(isInSeason), ...visible.filter((product) => !isInSeason(product))]
  const ids = pageOf(query, ordered).map((product) => product.productId)
  const cards = await scope.resolve<CatalogueService>(CATALOGUE_MODULE).cards(ids)
  const goods = goodsByProducer(facts)
  const province = provinceByCode(commune.provinceCode)
  return {
    place: placeView(code, lang),
    provinceName: province ? provinceName(province, lang) : "",
    oldUnits: oldUnitsOf(code).map(({ name, district }) => ({ name, district })),
    products: cards.map((entry) => cardView(entry, reading)),
    hiddenByAge: here.length - visible.length,
    ...pageFrame(query, visible.length),
    producers: makers
      .filter((producer) => goods.has(producer.id))
      .map((producer) => producerCard(producer, goods.get(producer.id) ?? [], lang)),
    collections: collections.flatMap((collection) => {
      const members = selectMembers(collection, facts)
      const isOfHere = collection.communes.includes(code) && members.length > 0
      return isOfHere || members.some((member) => member.communeCode === code)
        ? [collectionCard(collection, members.length, reading)]
        : []
    }),
  }
}
