import { CountryMap, PlaceMap } from "~/features/map"
import { useT } from "~/words/context"
import type { PlacesView } from "./load-places.server"
import "./place.css"

/** Every commune with goods: the map, and the list that says the same. */
export function PlacesPage({ places }: { places: PlacesView }) {
  const t = useT()
  return (
    <div className="page stack-l">
      <header className="stack">
        <h1>{t("place.title")}</h1>
        <p className="prose">{t("place.description", { communes: places.count })}</p>
      </header>
      {places.map ? (
        <div className="stack">
          <PlaceMap map={places.map} label={t("place.mapLabel")} />
          <p className="muted small">{t("place.circleNote")}</p>
        </div>
      ) : null}
      <section className="stack" aria-labelledby="danh-sach">
        <h2 id="danh-sach">{t("place.list")}</h2>
        <div className="place-districts">
          {places.districts.map(({ district, places: lines }) => (
            <section key={district ?? ""} className="place-district">
              <h3 lang="vi">{district ?? t("place.districtUnknown")}</h3>
              <ul className="place-lines">
                {lines.map((line) => (
                  <li key={line.code}>
                    <a href={line.href}>{line.fullName}</a>
                    <span className="muted small numbers">
                      {t("goods.count", { count: line.productCount })}
                      {line.producerCount > 0
                        ? ` · ${t("place.producerCount", { count: line.producerCount })}`
                        : null}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </section>
      <CountryMap src={places.country} />
    </div>
  )
}
