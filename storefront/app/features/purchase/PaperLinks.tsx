import { inLang } from "~/lib/lang"
import { useLang, useT } from "~/words/context"
import type { PurchasePageView } from "./purchase-view.server"

/** Papers of the purchase to keep or print: the whole order, and a delivery note a parcel. */
export function PaperLinks({ purchase }: { purchase: Pick<PurchasePageView, "code" | "parcels"> }) {
  const t = useT()
  const lang = useLang()
  const at = inLang(lang, `/don-hang/${purchase.code}/giay-to`)
  return (
    <section className="card card-body screen-only" aria-labelledby="giay-to">
      <h2 className="aside-title" id="giay-to">
        {t("paper.title")}
      </h2>
      <ul className="paper-links">
        <li>
          <a href={`${at}/phieu-dat-hang`}>{t("paper.order-sheet")}</a>
        </li>
        {purchase.parcels.map(({ orderId, producer }) => (
          <li key={orderId}>
            <a href={`${at}/phieu-giao-hang?kien=${encodeURIComponent(orderId)}`}>
              {t("paper.delivery-note", { producer: producer.name })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
