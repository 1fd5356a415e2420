import type { PurchaseListResponse } from "@cho-phien/contract"
import { inLang } from "~/lib/lang"
import { Breadcrumb } from "~/ui/breadcrumb/Breadcrumb"
import { Pagination } from "~/ui/pagination/Pagination"
import { useLang, useT } from "~/words/context"
import { PurchaseList } from "./PurchaseList"
import "./account.css"

/** All purchases of an account, page by page. */
export function PurchasesPage({ list }: { list: PurchaseListResponse }) {
  const t = useT()
  const lang = useLang()
  const here = inLang(lang, "/tai-khoan")
  return (
    <div className="page stack">
      <Breadcrumb steps={[{ name: t("account.title"), href: here }, { name: t("account.purchases") }]} />
      <h1 tabIndex={-1}>{t("account.purchases")}</h1>
      <PurchaseList purchases={list.purchases} />
      <Pagination
        page={list.page}
        pageCount={list.pageCount}
        hrefOf={(page) => `${here}/don-hang${page === 1 ? "" : `?trang=${page}`}`}
      />
    </div>
  )
}
