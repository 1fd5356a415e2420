import { GoodsGrid, Sources } from "~/features/goods"
import { inLang } from "~/lib/lang"
import { Breadcrumb } from "~/ui/breadcrumb/Breadcrumb"
import { Notice } from "~/ui/notice/Notice"
import { Pagination } from "~/ui/pagination/Pagination"
import { useLang, useT } from "~/words/context"
import { collectionAddress } from "./collection-address"
import type { CollectionView } from "./load-collection.server"
import { Origins } from "./Origins"
import "./collection.css"

/** One collection: the poster, why these belong together, the goods. */
export function CollectionPage({ collection }: { collection: CollectionView }) {
  const t = useT()
  const lang = useLang()
  return (
    <div className="page stack-l">
      {collection.preview === null ? null : <Notice>{t("collection.preview")}</Notice>}
      <div className="stack">
        <Breadcrumb
          steps={[
            { name: t("shell.collections"), href: inLang(lang, "/bo-suu-tap") },
            { name: collection.title },
          ]}
        />
        <header className="collection-head">
          <img src={collection.src} alt="" width={800} height={450} />
          <div className="stack">
            <h1>{collection.title}</h1>
            <p className="muted small">
              {[
                collection.region,
                collection.inSeason ? t("collection.inSeason") : null,
                collection.months ? t("collection.months", { months: collection.months }) : null,
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <p className="prose collection-story">{collection.story}</p>
          </div>
        </header>
      </div>
      <section className="stack">
        <h2>{t("collection.goods")}</h2>
        {collection.count === 0 ? <p>{t("collection.empty")}</p> : null}
        <GoodsGrid cards={collection.cards} heading="h3" />
        <Pagination
          page={collection.page}
          pageCount={collection.pageCount}
          hrefOf={(page) => inLang(lang, collectionAddress({ ...collection, page }))}
        />
      </section>
      <Origins collection={collection} />
      <Sources demonstration={collection.demonstration} realName={false} sources={[]} />
    </div>
  )
}
