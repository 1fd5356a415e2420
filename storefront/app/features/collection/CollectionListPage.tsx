import { useT } from "~/words/context"
import { CollectionCard } from "./CollectionCard"
import type { CollectionCardView } from "./collection-card-view.server"

/** All collections, those in season first as the backend orders them. */
export function CollectionListPage({ collections }: { collections: readonly CollectionCardView[] }) {
  const t = useT()
  return (
    <div className="page stack">
      <h1>{t("collection.title")}</h1>
      <p className="prose">{t("collection.description")}</p>
      <ul className="collection-grid">
        {collections.map((card) => (
          <CollectionCard key={card.href} card={card} />
        ))}
      </ul>
    </div>
  )
}
