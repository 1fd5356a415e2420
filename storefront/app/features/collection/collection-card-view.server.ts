import type { CollectionCard, Lang } from "@cho-phien/contract"
import { collectionSrc } from "~/lib/art.server"
import { inLang } from "~/lib/lang"
import { monthsText } from "~/lib/months"

/** A collection as a card shows it. */
export type CollectionCardView = Pick<
  CollectionCard,
  "title" | "teaser" | "region" | "inSeason" | "productCount" | "demonstration"
> & {
  href: string
  /** The office's picture, or the drawn one. */
  src: string
  /** The drawn one, for pictures that go out with links. */
  drawing: string
  months: string
}

/** Where the office's pictures are: the name changes with the picture. */
const pictureHref = (id: string): string => `/anh/bo-suu-tap/${encodeURIComponent(id)}.webp`

export function collectionCardView(card: CollectionCard, lang: Lang): CollectionCardView {
  const drawing = collectionSrc(card.slug, card.motif)
  return {
    title: card.title,
    teaser: card.teaser,
    region: card.region,
    inSeason: card.inSeason,
    productCount: card.productCount,
    demonstration: card.demonstration,
    href: inLang(lang, `/bo-suu-tap/${card.slug}`),
    src: card.pictureId === null ? drawing : pictureHref(card.pictureId),
    drawing,
    months: monthsText(card.months),
  }
}
