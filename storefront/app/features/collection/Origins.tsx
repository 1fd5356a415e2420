import { PlaceMap } from "~/features/map"
import { useT } from "~/words/context"
import type { CollectionView } from "./load-collection.server"

type Line = { key: string; href: string; name: string; note: string }

/** Where the goods of a collection come from, on the map and in a list, and who makes them. */
export function Origins({ collection }: { collection: CollectionView }) {
  const t = useT()
  const { places, producers, map } = collection
  if (places.length === 0) return null
  return (
    <div className="collection-origins">
      <section className="stack">
        <h2>{t("collection.communes")}</h2>
        {map ? <PlaceMap map={map} label={t("collection.mapLabel", { title: collection.title })} /> : null}
        <Lines
          lines={places.map(({ code, href, fullName, count }) => ({
            key: code,
            href,
            name: fullName,
            note: t("goods.count", { count }),
          }))}
        />
      </section>
      {producers.length > 0 ? (
        <section className="stack">
          <h2>{t("collection.producers")}</h2>
          <Lines
            lines={producers.map(({ href, name, place, productCount }) => ({
              key: href,
              href,
              name,
              note: `${place} · ${t("goods.count", { count: productCount })}`,
            }))}
          />
        </section>
      ) : null}
    </div>
  )
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <ul className="collection-lines">
      {lines.map(({ key, href, name, note }) => (
        <li key={key}>
          <a href={href}>{name}</a> <span className="muted small numbers">{note}</span>
        </li>
      ))}
    </ul>
  )
}
