import { useT } from "~/words/context"
import type { ProducerCardView } from "./producer-card-view.server"
import "./producer.css"

/** A producer in a list: the land, the name, the place, how much there is. */
export function ProducerCard({
  card,
  heading: Heading = "h2",
}: {
  card: ProducerCardView
  heading?: "h2" | "h3"
}) {
  const t = useT()
  return (
    <li className="producer-card card">
      <img src={card.src} alt="" width={800} height={400} loading="lazy" />
      <div className="producer-card-text">
        <Heading>
          <a href={card.href}>{card.name}</a>
        </Heading>
        <p className="muted small">
          {t(`legal.${card.legalForm}`)} · {card.place}
        </p>
        <p className="small numbers">
          {t("goods.count", { count: card.productCount })}
          {card.bestStars === null ? null : ` · ${t("producer.bestStars", { stars: card.bestStars })}`}
        </p>
      </div>
    </li>
  )
}
