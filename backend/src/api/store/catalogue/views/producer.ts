import type { Lang, ProducerCard } from "@cho-phien/contract"
import type { ProducerModuleService } from "../../../../modules/producer"
import type { StarredFacts } from "../read/members"
import { placeView } from "./place"

export type ProducerRow = Awaited<ReturnType<ProducerModuleService["listProducers"]>>[number]

/** A producer with what it sells today; `goods` are its own listed products. */
export function producerCard(
  producer: ProducerRow,
  goods: readonly StarredFacts[],
  lang: Lang,
): ProducerCard {
  const stars = goods.flatMap((product) => product.stars ?? [])
  return {
    slug: producer.slug,
    name: producer.name,
    legalForm: producer.legal_form,
    commune: placeView(producer.commune_code, lang),
    productCount: goods.length,
    bestStars: stars.length > 0 ? Math.max(...stars) : null,
    demonstration: producer.demonstration,
  }
}
