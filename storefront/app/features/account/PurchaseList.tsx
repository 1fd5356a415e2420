import type { PurchaseListResponse } from "@cho-phien/contract"
import { formatInstantDay } from "@cho-phien/vietnam"
import { stageWords } from "~/features/purchase"
import { inLang } from "~/lib/lang"
import { Money } from "~/ui/money/Money"
import { useLang, useT } from "~/words/context"

/** Purchases, newest first; each is one tap. */
export function PurchaseList({ purchases }: Pick<PurchaseListResponse, "purchases">) {
  const t = useT()
  const lang = useLang()
  if (purchases.length === 0) return <p className="muted">{t("account.noPurchases")}</p>
  return (
    <ul className="purchases">
      {purchases.map((purchase) => (
        <li key={purchase.code} className="card purchase-entry">
          <a href={inLang(lang, `/don-hang/${purchase.code}`)} className="purchase-entry-code numbers">
            {purchase.code}
          </a>
          <Money dong={purchase.totalDong} className="purchase-entry-sum" />
          <p className="muted small">
            {formatInstantDay(new Date(purchase.placedAt), lang)} ·{" "}
            {t("account.purchaseLine", {
              parcels: t("cart.parcelsLine", { count: purchase.parcels }),
              units: t("cart.summaryLine", { count: purchase.units }),
            })}
          </p>
          <p className="small purchase-entry-stage">{t(stageWords(purchase.stage))}</p>
        </li>
      ))}
    </ul>
  )
}
