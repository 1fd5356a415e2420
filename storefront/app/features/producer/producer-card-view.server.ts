import type { Lang, ProducerCard } from "@cho-phien/contract"
import { producerSrc } from "~/lib/art.server"
import { inLang } from "~/lib/lang"

/** A producer as a card shows it. */
export type ProducerCardView = Pick<ProducerCard, "name" | "legalForm" | "productCount" | "bestStars"> & {
  href: string
  place: string
  src: string
}

export const producerCardView = (card: ProducerCard, lang: Lang): ProducerCardView => ({
  name: card.name,
  legalForm: card.legalForm,
  productCount: card.productCount,
  bestStars: card.bestStars,
  href: inLang(lang, `/nha-san-xuat/${card.slug}`),
  place: card.commune.fullName,
  src: producerSrc(card.slug, card.legalForm),
})
