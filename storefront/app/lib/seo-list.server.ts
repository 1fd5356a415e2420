import { absolute } from "./seo.server"

/** Cards of a page as a list for search engines, numbered from `first`. */
export const itemList = (cards: readonly { name: string; href: string }[], count: number, first = 1) => ({
  "@type": "ItemList",
  numberOfItems: count,
  itemListElement: cards.map((card, index) => ({
    "@type": "ListItem",
    position: first + index,
    name: card.name,
    url: absolute(card.href),
  })),
})
