import type { ProductCardView } from "./card-view.server"
import { ProductCard } from "./ProductCard"
import "./goods.css"

type GoodsGridProps = {
  cards: readonly ProductCardView[]
  /** How many pictures are in view at first; the others wait for the scroll. */
  eager?: number
  heading?: "h2" | "h3"
}

/** Cards in two columns on a phone, four on a desk. */
export function GoodsGrid({ cards, eager = 0, heading = "h2" }: GoodsGridProps) {
  return (
    <ul className="goods-grid">
      {cards.map((card, index) => (
        <ProductCard key={card.href} card={card} eager={index < eager} heading={heading} />
      ))}
    </ul>
  )
}
