import { AgeNote } from "~/features/age"
import { NarrowingBar } from "~/features/catalogue"
import { GoodsGrid } from "~/features/goods"
import { inLang } from "~/lib/lang"
import { Pagination } from "~/ui/pagination/Pagination"
import { useLang, useT } from "~/words/context"
import { Nothing } from "./Nothing"
import { SearchFilterForm } from "./SearchFilterForm"
import { searchAddress } from "./search-filters"
import type { SearchView } from "./search-view.server"
import { UnderstoodNote } from "./UnderstoodNote"
import "./search.css"

/** What was looked for, how it was read, ways to narrow, the hits and the other pages; or ways on. */
export function SearchPage({ view }: { view: SearchView }) {
  const t = useT()
  const lang = useLang()
  const { filters, count } = view
  return (
    <div className="page list-page">
      <header className="list-head">
        <h1>{useTitle(view)}</h1>
        <p className="muted numbers">
          {view.countIsExact ? t("goods.count", { count }) : t("search.moreThan", { count })}
        </p>
        <UnderstoodNote understood={view.understood} />
      </header>
      <NarrowingBar narrowing={view.narrowing} />
      <SearchFilterForm view={view} />
      <section className="list-goods" aria-label={t("catalogue.results")}>
        {view.hiddenByAge > 0 ? (
          <AgeNote
            sentence={t("catalogue.hidden", { count: view.hiddenByAge })}
            back={searchAddress(filters)}
          />
        ) : null}
        {view.nothing ? <Nothing nothing={view.nothing} /> : null}
        <GoodsGrid cards={view.cards} eager={2} />
        <Pagination
          page={filters.page}
          pageCount={view.pageCount}
          hrefOf={(page) => inLang(lang, searchAddress({ ...filters, page }))}
        />
      </section>
    </div>
  )
}

/** Conditions are named as the cause only where dropping one brings goods back. */
function useTitle({ filters, count, hiddenByAge, nothing }: SearchView): string {
  const t = useT()
  const query = filters.q
  if (count === 0 && hiddenByAge === 0)
    return query === "" || nothing?.relaxed.length ? t("search.nothingLeft") : t("search.nothing", { query })
  return query ? t("search.titleFor", { query }) : t("search.titleAll")
}
