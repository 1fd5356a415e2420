import { formatDay, plainDate } from "@cho-phien/vietnam"
import { GROUP_SLUGS } from "~/features/catalogue"
import { CheckForm } from "~/features/certificate"
import { CollectionCard } from "~/features/collection"
import { GoodsGrid } from "~/features/goods"
import { ProducerCard } from "~/features/producer"
import { inLang } from "~/lib/lang"
import { Brocade } from "~/ui/brocade/Brocade"
import { LinkButton } from "~/ui/button/Button"
import { Chip } from "~/ui/chip/Chip"
import { useLang, useT } from "~/words/context"
import type { HomeView } from "./load-home.server"
import "./home.css"

/** The front page: the promise, what is in season, stories, makers, places. No carousel, no invented figure. */
export function HomePage({ home }: { home: HomeView }) {
  const t = useT()
  const lang = useLang()
  return (
    <div className="home">
      <Opening home={home} />
      <div className="page stack-l">
        <section className="stack">
          <h2>{t("home.season", { month: home.season.month })}</h2>
          <GoodsGrid cards={home.season.cards} eager={2} heading="h3" />
          <More href="/mua-vu" words={t("season.all")} />
        </section>
        <section className="stack">
          <h2>{t("home.collections")}</h2>
          <ul className="collection-grid home-stories">
            {home.collections.map((card) => (
              <CollectionCard key={card.href} card={card} heading="h3" />
            ))}
          </ul>
          <More href="/bo-suu-tap" words={t("home.allCollections")} />
        </section>
        <section className="stack">
          <h2>{t("home.goods")}</h2>
          <GoodsGrid cards={home.cards} heading="h3" />
          <More href="/san-pham" words={t("home.allGoods")} />
        </section>
        <Trust home={home} />
        <section className="stack">
          <h2>{t("home.producers")}</h2>
          <ul className="producer-grid">
            {home.producers.map((card) => (
              <ProducerCard key={card.href} card={card} heading="h3" />
            ))}
          </ul>
          <More href="/nha-san-xuat" words={t("home.allProducers")} />
        </section>
        <section className="stack">
          <h2>{t("home.communes")}</h2>
          <div className="row">
            {home.communes.map(({ place, productCount }) => (
              <Chip key={place.code} href={inLang(lang, `/san-pham?xa=${place.code}`)}>
                {place.name} <span className="muted numbers">{productCount}</span>
              </Chip>
            ))}
          </div>
          <More href="/vung" words={t("place.all")} />
        </section>
      </div>
    </div>
  )
}

function Opening({ home }: { home: HomeView }) {
  const t = useT()
  const lang = useLang()
  const { products, producers, certified, byGroup } = home.counts
  return (
    <header className="page home-opening">
      <h1>{t("home.promise")}</h1>
      <nav className="chips" aria-label={t("home.groups")}>
        {byGroup
          .filter(({ count }) => count > 0)
          .map(({ group }) => (
            <Chip key={group} href={inLang(lang, `/san-pham?nhom=${GROUP_SLUGS[group]}`)}>
              {t(`group.${group}`)}
            </Chip>
          ))}
      </nav>
      <p className="muted small numbers">{t("home.facts", { products, producers, certified })}</p>
    </header>
  )
}

function Trust({ home }: { home: HomeView }) {
  const t = useT()
  const lang = useLang()
  const { asOf, products, producers, source } = home.snapshot
  return (
    <section className="home-trust">
      <Brocade pattern="diamond" height={24} />
      <div className="home-trust-body">
        <div className="stack">
          <h2>{t("home.trust")}</h2>
          <p className="prose">{t("home.trustText")}</p>
          <p className="muted small prose">
            {t("home.history", { date: formatDay(plainDate(asOf), lang), products, producers, source })}
          </p>
        </div>
        <CheckForm />
      </div>
    </section>
  )
}

function More({ href, words }: { href: string; words: string }) {
  const lang = useLang()
  return (
    <p>
      <LinkButton look="quiet" href={inLang(lang, href)}>
        {words}
      </LinkButton>
    </p>
  )
}
