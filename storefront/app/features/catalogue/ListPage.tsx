import { AgeNote } from "~/features/age"
import { GoodsGrid } from "~/features/goods"
import { inLang } from "~/lib/lang"
import { LinkButton } from "~/ui/button/Button"
import { Pagination } from "~/ui/pagination/Pagination"
import { useLang, useT } from "~/words/context"
import { FilterForm } from "./FilterForm"
import { addressOf } from "./filters"
import type { ListView } from "./list-view.server"
import { NarrowingBar } from "./NarrowingBar"
import "./list.css"

/** The catalogue: what was asked, how many there are, ways to narrow, the goods, the other pages. */
export function ListPage({ list }: { list: ListView }) {
  const t = useT()
  const lang = useLang()
  const { filters } = list
  return (
    <div className="page list-page">
      <header className="list-head">
        <h1>{t("catalogue.title")}</h1>
        <p className="muted numbers">{t("goods.count", { count: list.count })}</p>
      </header>
      <NarrowingBar narrowing={list.narrowing} />
      <FilterForm list={list} />
      <section className="list-goods" aria-label={t("catalogue.results")}>
        {list.count === 0 ? <Empty list={list} /> : null}
        {list.count > 0 && list.cards.length === 0 ? <Beyond list={list} /> : null}
        <GoodsGrid cards={list.cards} eager={2} />
        <Pagination
          page={filters.page}
          pageCount={list.pageCount}
          hrefOf={(page) => inLang(lang, addressOf({ ...filters, page }))}
        />
        {list.hiddenByAge > 0 ? (
          <AgeNote sentence={t("catalogue.hidden", { count: list.hiddenByAge })} back={addressOf(filters)} />
        ) : null}
      </section>
    </div>
  )
}

function Empty({ list }: { list: ListView }) {
  const t = useT()
  const lang = useLang()
  return (
    <div className="list-empty stack">
      <h2>{t("catalogue.emptyTitle")}</h2>
      <p className="prose">{t("catalogue.emptyText")}</p>
      <p className="row">
        {list.narrowing.conditions > 0 ? (
          <LinkButton href={list.clearHref}>{t("catalogue.clear")}</LinkButton>
        ) : null}
        <LinkButton look="quiet" href={inLang(lang, "/san-pham")}>
          {t("catalogue.all")}
        </LinkButton>
      </p>
    </div>
  )
}

function Beyond({ list }: { list: ListView }) {
  const t = useT()
  const lang = useLang()
  return (
    <p className="list-empty row">
      {t("catalogue.beyond")}
      <LinkButton look="quiet" href={inLang(lang, addressOf({ ...list.filters, page: 1 }))}>
        {t("catalogue.toFirst")}
      </LinkButton>
    </p>
  )
}
