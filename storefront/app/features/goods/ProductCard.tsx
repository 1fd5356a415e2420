import { Marked } from "~/ui/marked/Marked"
import { Money } from "~/ui/money/Money"
import { useT } from "~/words/context"
import type { ProductCardView } from "./card-view.server"
import { OcopBadge } from "./OcopBadge"

type ProductCardProps = {
  card: ProductCardView
  /** Above the fold: load the picture at once. */
  eager?: boolean
  heading?: "h2" | "h3"
}

/** A product in a list: picture, name, place, badge, price with its pack. The whole card is one tap. */
export function ProductCard({ card, eager, heading: Heading = "h2" }: ProductCardProps) {
  return (
    <li className={card.state === "out" ? "goods-card goods-card-out" : "goods-card"}>
      <img
        className="goods-picture"
        src={card.image.src}
        alt={card.image.alt}
        width={400}
        height={400}
        loading={eager ? undefined : "lazy"}
      />
      <div className="goods-text">
        <Heading className="goods-name">
          <a href={card.href}>{card.nameParts ? <Marked parts={card.nameParts} /> : card.name}</a>
        </Heading>
        <p className="goods-place">{card.place}</p>
        {card.badge ? <OcopBadge badge={card.badge} /> : null}
        <p className="goods-price">
          <Price card={card} />
          <span className="goods-pack">{card.pack}</span>
        </p>
        <State state={card.state} />
      </div>
    </li>
  )
}

function Price({ card }: { card: ProductCardView }) {
  const t = useT()
  return (
    <span className="goods-amount">
      {card.isFrom ? <small>{t("goods.from")} </small> : null}
      <Money dong={card.priceDong} />
    </span>
  )
}

function State({ state }: { state: ProductCardView["state"] }) {
  const t = useT()
  if (state === "buyable") return null
  const words = { out: "goods.out", ask: "goods.ask", adult: "goods.adultOnly" } as const
  return <p className="goods-state">{t(words[state])}</p>
}
