import type {
  CollectionCard,
  CollectionDetailQuery,
  CollectionDetailResponse,
  Lang,
} from "@cho-phien/contract"
import { compareVi } from "@cho-phien/vietnam"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "zod"
import { now } from "../../../../clock"
import { environment } from "../../../../env"
import { CATALOGUE_MODULE, type CatalogueService } from "../../../../modules/catalogue"
import {
  type Collection,
  previews,
  SHOWCASE_MODULE,
  type ShowcaseService,
  selectMembers,
} from "../../../../modules/showcase"
import { notFound } from "../not-found"
import { cardView, type Reading } from "../views/card"
import { collectionCard, storyOf } from "../views/collection"
import { placeView } from "../views/place"
import { producerCard } from "../views/producer"
import { type StarredFacts, starredFacts } from "./members"
import { pageFrame, pageOf } from "./page"
import { goodsByCommune } from "./places"
import { goodsByProducer, producersWithIds } from "./producers"
import { startReading } from "./reading"

/** Published collections that have members today, in their order. Three statements. */
export async function listCollections(scope: MedusaContainer, lang: Lang): Promise<CollectionCard[]> {
  const reading = await startReading(scope, lang)
  return await collectionCards(scope, await starredFacts(scope, reading.badges), reading)
}

/** Cards of collections over facts that are at hand already. */
export async function collectionCards(
  scope: MedusaContainer,
  facts: readonly StarredFacts[],
  reading: Reading,
): Promise<CollectionCard[]> {
  const collections = await scope.resolve<ShowcaseService>(SHOWCASE_MODULE).publishedCollections()
  return collections
    .map((collection) => collectionCard(collection, selectMembers(collection, facts).length, reading))
    .filter((card) => card.productCount > 0)
}

/** A collection's story and a page of its goods. Five statements. */
export async function collectionPage(
  scope: MedusaContainer,
  slug: string,
  query: z.infer<typeof CollectionDetailQuery>,
): Promise<CollectionDetailResponse> {
  const [collection, reading] = await Promise.all([
    collectionFor(scope, slug, query.preview),
    startReading(scope, query.lang),
  ])
  if (!collection) throw notFound("collection")
  const members = selectMembers(collection, await starredFacts(scope, reading.badges))
  const ids = pageOf(query, members).map((member) => member.productId)
  const makers = goodsByProducer(members)
  const [cards, producers] = await Promise.all([
    scope.resolve<CatalogueService>(CATALOGUE_MODULE).cards(ids),
    producersWithIds(scope, [...makers.keys()]),
  ])
  const size = ({ id }: { id: string }) => makers.get(id)?.length ?? 0
  return {
    collection: {
      ...collectionCard(collection, members.length, reading),
      story: storyOf(collection, query.lang),
      communes: goodsByCommune(members).map(({ code, count }) => ({
        ...placeView(code, query.lang),
        productCount: count,
      })),
      producers: producers
        .sort((a, b) => size(b) - size(a) || compareVi(a.name, b.name) || (a.id < b.id ? -1 : 1))
        .map((producer) => producerCard(producer, makers.get(producer.id) ?? [], query.lang)),
    },
    products: cards.map((entry) => cardView(entry, reading)),
    ...pageFrame(query, members.length),
  }
}

/** What shows now; with the office's leave for this collection, whatever its state. */
async function collectionFor(
  scope: MedusaContainer,
  slug: string,
  leave?: string,
): Promise<Collection | null> {
  const showcase = scope.resolve<ShowcaseService>(SHOWCASE_MODULE)
  if (leave === undefined) return await showcase.publishedCollection(slug)
  const collection = await showcase.anyCollection({ slug })
  return collection && previews(leave, collection.id, now(), environment().JWT_SECRET) ? collection : null
}
