import { AgeNote } from "~/features/age"
import { CertificateList } from "~/features/certificate"
import { GoodsGrid, Sources } from "~/features/goods"
import { PlaceMap } from "~/features/map"
import { inLang } from "~/lib/lang"
import { inSentence } from "~/lib/place-words"
import { Breadcrumb } from "~/ui/breadcrumb/Breadcrumb"
import { useLang, useT } from "~/words/context"
import type { ProducerView } from "./load-producer.server"
import { Media } from "./Media"
import "./producer.css"

/** One producer: who and where, the goods at once, then the story and the papers. */
export function ProducerPage({ producer }: { producer: ProducerView }) {
  const t = useT()
  const lang = useLang()
  return (
    <div className="page stack-l">
      <div className="stack">
        <Breadcrumb
          steps={[
            { name: t("shell.producers"), href: inLang(lang, "/nha-san-xuat") },
            { name: producer.name },
          ]}
        />
        <ProducerHead producer={producer} />
      </div>
      <section className="stack">
        <h2>{t("producer.goods", { name: producer.name })}</h2>
        {producer.cards.length === 0 && producer.hiddenByAge === 0 ? <p>{t("producer.noGoods")}</p> : null}
        <GoodsGrid cards={producer.cards} heading="h3" />
        {producer.hiddenByAge > 0 ? (
          <AgeNote
            sentence={t("producer.hidden", { count: producer.hiddenByAge })}
            back={`/nha-san-xuat/${producer.slug}`}
          />
        ) : null}
      </section>
      <section className="stack">
        <h2>{t("producer.story")}</h2>
        <p className="prose producer-story">{producer.story}</p>
        {producer.map ? (
          <div className="producer-map">
            <PlaceMap
              map={producer.map}
              label={t("producer.mapLabel", {
                name: producer.name,
                place: inSentence(producer.commune.fullName, lang),
              })}
            />
          </div>
        ) : null}
        <h3>{t("producer.contact")}</h3>
        <p className="prose">
          {t("producer.contactText")} <a href={`mailto:${t("shell.helpMail")}`}>{t("shell.helpMail")}</a>
        </p>
      </section>
      <Media media={producer.media} />
      {producer.certificates.length > 0 ? (
        <section className="stack">
          <h2>{t("producer.certificates")}</h2>
          <CertificateList certificates={producer.certificates} />
        </section>
      ) : null}
      <Sources {...producer} />
    </div>
  )
}

function ProducerHead({ producer }: { producer: ProducerView }) {
  const t = useT()
  return (
    <header className="producer-head">
      <div className="stack">
        <h1>{producer.name}</h1>
        <p>
          {t(`legal.${producer.legalForm}`)} · <a href={producer.placeHref}>{producer.commune.fullName}</a>
        </p>
        <ul className="producer-marks muted small">
          {producer.districtThen ? (
            <li>{t("producer.districtThen", { district: producer.districtThen })}</li>
          ) : null}
          {producer.yearFounded ? (
            <li>{t("producer.founded", { year: String(producer.yearFounded) })}</li>
          ) : null}
          <li>{t("producer.dispatch", { count: producer.handlingDays })}</li>
          {producer.shipsCold ? <li>{t("producer.cold")}</li> : null}
        </ul>
      </div>
      <figure>
        <img src={producer.src} alt="" width={800} height={400} />
        <figcaption className="muted small">{t("producer.landscape")}</figcaption>
      </figure>
    </header>
  )
}
