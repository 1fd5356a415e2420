import { inLang } from "~/lib/lang"
import { Pagination } from "~/ui/pagination/Pagination"
import { useLang, useT } from "~/words/context"
import type { ProducerListView } from "./load-producer.server"
import { ProducerCard } from "./ProducerCard"

/** All who make something, page by page. */
export function ProducerListPage({ list }: { list: ProducerListView }) {
  const t = useT()
  const lang = useLang()
  const hrefOf = (page: number) => inLang(lang, page === 1 ? "/nha-san-xuat" : `/nha-san-xuat?trang=${page}`)
  return (
    <div className="page stack">
      <h1>{t("producer.title")}</h1>
      <p className="muted numbers">{t("producer.count", { count: list.count })}</p>
      <ul className="producer-grid">
        {list.cards.map((card) => (
          <ProducerCard key={card.href} card={card} />
        ))}
      </ul>
      <Pagination page={list.page} pageCount={list.pageCount} hrefOf={hrefOf} />
    </div>
  )
}
