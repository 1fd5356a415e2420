import type { Badge, Lang, ProductCard } from "@cho-phien/contract"
import { inLang } from "~/lib/lang"
import { packLine } from "./pack-line"
import { pictureView } from "./picture-view.server"

/** What a card shows, ready for the page. */
export type ProductCardView = {
  href: string
  name: string
  /** The name cut where the words of a search stand in it: plain, found, plain … */
  nameParts?: string[]
  image: { src: string; alt: string }
  place: string
  badge: Badge | null
  priceDong: number
  /** The lowest of several packs' prices: said with "from". */
  isFrom: boolean
  pack: string
  state: "buyable" | "out" | "ask" | "adult"
}

/** One product as its card shows it. */
export function cardView(card: ProductCard, lang: Lang): ProductCardView {
  return {
    href: inLang(lang, `/san-pham/${card.handle}`),
    name: card.name,
    image: pictureView(card.picture, lang),
    place: card.commune.name,
    badge: card.badge,
    priceDong: card.priceFromDong,
    isFrom: card.packCount > 1 && card.priceFromDong < card.pack.priceDong,
    pack: packLine(card.pack, lang),
    state: stateOf(card),
  }
}

export const cardViews = (cards: readonly ProductCard[], lang: Lang): ProductCardView[] =>
  cards.map((card) => cardView(card, lang))

function stateOf(card: ProductCard): ProductCardView["state"] {
  if (card.buying === "ask") return "ask"
  if (card.ageRestricted) return "adult"
  return card.availability === "out" ? "out" : "buyable"
}
