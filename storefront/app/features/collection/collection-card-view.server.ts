import type { CollectionCard, Lang } from "@cho-phien/contract"
import { collectionSrc } from "~/lib/art.server"
import { inLang } from "~/lib/lang"
import { monthsText } from "~/lib/months"

/** A collection as a card shows it. */
export type CollectionCardView = Pick<
  CollectionCard,
  "title" | "teaser" | "region" | "inSeason" | "productCount" | "demonstration"
> & { href: string; src: string; months: string }

export const collectionCardView = (card: CollectionCard, lang: Lang): CollectionCardView => ({
  title: card.title,
  teaser: card.teaser,
  region: card.region,
  inSeason: card.inSeason,
  productCount: card.productCount,
  demonstration: card.demonstration,
  href: inLang(lang, `/bo-suu-tap/${card.slug}`),
  src: collectionSrc(card.slug, card.motif),
  months: monthsText(card.months),
})
