import {
  type ProducerDetailQuery,
  type ProducerDetailResponse,
  type ProducerListQuery,
  type ProducerListResponse,
  ProducerMedium,
} from "@cho-phien/contract"
import { compareVi } from "@cho-phien/vietnam"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { CATALOGUE_MODULE, type CatalogueService, type EntryFacts } from "../../../../modules/catalogue"
import { PRODUCER_MODULE, type ProducerModuleService } from "../../../../modules/producer"
import { notFound } from "../not-found"
import { cardView, nameOf } from "../views/card"
import { certificateView } from "../views/certificate"
import { placeView } from "../views/place"
import { type ProducerRow, producerCard } from "../views/producer"
import { certificatesOf, numbersById } from "./certificates"
import { type StarredFacts, starredFacts } from "./members"
import { pageFrame, pageOf } from "./page"
import { startReading } from "./reading"

/** Producers with something listed, in the order of the Vietnamese alphabet. Three statements. */
export async function listProducers(
  scope: MedusaContainer,
  query: z.infer<typeof ProducerListQuery>,
): Promise<ProducerListResponse> {
  const { badges } = await startReading(scope, query.lang)
  const [facts, rows] = await Promise.all([starredFacts(scope, badges), producersIn(scope, query.commune)])
  const goods = goodsByProducer(facts)
  const producers = rows
    .filter((producer) => goods.has(producer.id))
    .sort((a, b) => compareVi(a.name, b.name) || (a.id < b.id ? -1 : 1))
  return {
    producers: pageOf(query, producers).map((row) => producerCard(row, goods.get(row.id) ?? [], query.lang)),
    ...pageFrame(query, producers.length),
  }
}

/** These producers, in no order. */
export async function producersWithIds(scope: MedusaContainer, id: string[]): Promise<ProducerRow[]> {
  return await scope
    .resolve<ProducerModuleService>(PRODUCER_MODULE)
    .listProducers({ id }, { take: id.length })
}

/** Producers of these communes, or all. */
export async function producersIn(
  scope: MedusaContainer,
  communes: readonly string[],
): Promise<ProducerRow[]> {
  return await scope
    .resolve<ProducerModuleService>(PRODUCER_MODULE)
    .listProducers(communes.length > 0 ? { commune_code: [...communes] } : {}, { take: null })
}

/** Listed products by the id of their producer. */
export function goodsByProducer<T extends EntryFacts>(facts: readonly T[]): ReadonlyMap<string, T[]> {
  const goods = new Map<string, T[]>()
  for (const product of facts)
    goods.set(product.producerId, [...(goods.get(product.producerId) ?? []), product])
  return goods
}

/** A producer's page with all its goods. Five statements. */
export async function producerPage(
  scope: MedusaContainer,
  slug: string,
  { lang, adult }: z.infer<typeof ProducerDetailQuery>,
): Promise<ProducerDetailResponse> {
  const [[producer], reading] = await Promise.all([
    scope.resolve<ProducerModuleService>(PRODUCER_MODULE).listProducers({ slug }, { take: 1 }),
    startReading(scope, lang),
  ])
  if (!producer) throw notFound("producer")
  const facts = await starredFacts(scope, reading.badges)
  const own: StarredFacts[] = facts.filter((product) => product.producerId === producer.id)
  const shown = adult ? own : own.filter((product) => !product.ageRestricted)
  const [cards, certificates] = await Promise.all([
    scope.resolve<CatalogueService>(CATALOGUE_MODULE).cards(own.map((product) => product.productId)),
    certificatesOf(scope, { producer_id: producer.id }),
  ])
  const visible = new Set(shown.map((product) => product.productId))
  const entries = new Map(cards.map((entry) => [entry.productId, entry]))
  const numbers = numbersById(certificates)
  return {
    producer: {
      slug: producer.slug,
      name: producer.name,
      legalForm: producer.legal_form,
      commune: placeView(producer.commune_code, lang),
      districtThen: producer.district_then,
      story: lang === "en" ? producer.story_en || producer.story_vi : producer.story_vi,
      yearFounded: producer.year_founded,
      handlingDays: producer.handling_days,
      shipsCold: producer.ships_cold,
      demonstration: producer.demonstration,
      realName: producer.real_name,
      sources: Sources.parse(producer.source),
      media: Media.parse(producer.media ?? []),
      certificates: certificates
        .filter(
          (row) =>
            adult || row.product_id === null || visible.has(row.product_id) || !entries.has(row.product_id),
        )
        .map((row) => {
          const entry = entries.get(row.product_id ?? "")
          return certificateView(
            row,
            {
              product: entry ? { handle: entry.handle, name: nameOf(entry, lang), listed: true } : null,
              producer: { slug: producer.slug, name: producer.name },
              communeCode: entry?.communeCode ?? producer.commune_code,
              supersededBy: numbers.get(row.superseded_by_id ?? "") ?? null,
            },
            reading,
          )
        }),
    },
    products: cards.filter((entry) => visible.has(entry.productId)).map((entry) => cardView(entry, reading)),
    hiddenByAge: own.length - shown.length,
  }
}

const Media = ProducerMedium.array()
const Sources = z.array(z.object({ title: z.string(), site: z.string(), url: z.string().nullable() }))
