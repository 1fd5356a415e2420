import { useT } from "~/words/context"
import type { CollectionCardView } from "./collection-card-view.server"
import "./collection.css"

/** A collection in a list: its poster, its name, why it exists. */
export function CollectionCard({
  card,
  heading: Heading = "h2",
}: {
  card: CollectionCardView
  heading?: "h2" | "h3"
}) {
  const t = useT()
  return (
    <li className="collection-card card">
      <img src={card.src} alt="" width={800} height={450} loading="lazy" />
      <div className="collection-card-text">
        <Heading>
          <a href={card.href}>{card.title}</a>
        </Heading>
        <p className="collection-teaser">{card.teaser}</p>
        <p className="muted small numbers">
          {t("goods.count", { count: card.productCount })}
          {card.inSeason ? ` · ${t("collection.inSeason")}` : null}
        </p>
      </div>
    </li>
  )
}
