import { AgeNote } from "~/features/age"
import { CollectionCard } from "~/features/collection"
import { GoodsGrid } from "~/features/goods"
import { PlaceMap } from "~/features/map"
import { ProducerCard } from "~/features/producer"
import { inLang } from "~/lib/lang"
import { inSentence } from "~/lib/place-words"
import { Breadcrumb } from "~/ui/breadcrumb/Breadcrumb"
import { LinkButton } from "~/ui/button/Button"
import { Pagination } from "~/ui/pagination/Pagination"
import { useLang, useT } from "~/words/context"
import type { PlaceView } from "./load-place.server"
import "./place.css"

/** A commune or ward: where it lies, what it was made of, its goods, who makes them. */
export function PlacePage({ place }: { place: PlaceView }) {
  const t = useT()
  const lang = useLang()
  const { path } = place
  return (
    <div className="page stack-l">
      <div className="stack">
        <Breadcrumb
          steps={[{ name: t("shell.places"), href: inLang(lang, "/vung") }, { name: place.fullName }]}
        />
        <PlaceHead place={place} />
      </div>
      <section className="stack">
        <h2>{t("place.goods", { place: inSentence(place.fullName, lang) })}</h2>
        {place.count === 0 && place.hiddenByAge === 0 ? <p>{t("place.noGoods")}</p> : null}
        <GoodsGrid cards={place.cards} heading="h3" />
        <Pagination
          page={place.page}
          pageCount={place.pageCount}
          hrefOf={(page) => inLang(lang, page === 1 ? path : `${path}?trang=${page}`)}
        />
        {place.hiddenByAge > 0 ? (
          <AgeNote sentence={t("place.hidden", { count: place.hiddenByAge })} back={path} />
        ) : null}
      </section>
      {place.producers.length > 0 ? (
        <section className="stack">
          <h2>{t("place.producers")}</h2>
          <ul className="producer-grid">
            {place.producers.map((card) => (
              <ProducerCard key={card.href} card={card} heading="h3" />
            ))}
          </ul>
        </section>
      ) : null}
      {place.collections.length > 0 ? (
        <section className="stack">
          <h2>{t("place.collections")}</h2>
          <ul className="collection-grid">
            {place.collections.map((card) => (
              <CollectionCard key={card.href} card={card} heading="h3" />
            ))}
          </ul>
        </section>
      ) : null}
      <p>
        <LinkButton look="quiet" href={inLang(lang, "/vung")}>
          {t("place.all")}
        </LinkButton>
      </p>
    </div>
  )
}

function PlaceHead({ place }: { place: PlaceView }) {
  const t = useT()
  return (
    <header className="place-head">
      <div className="stack">
        <h1>{place.fullName}</h1>
        <p className="muted place-province">{place.provinceName}</p>
        {place.inSeason ? <p className="prose">{t("place.season", { goods: place.inSeason })}</p> : null}
        {place.oldUnits ? (
          <p className="prose small">{t("place.madeOf", { units: place.oldUnits })}</p>
        ) : null}
      </div>
      {place.map ? (
        <PlaceMap map={place.map} label={t("place.hereLabel", { place: place.fullName })} />
      ) : null}
    </header>
  )
}
