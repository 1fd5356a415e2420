import type { WholesaleGood } from "@cho-phien/contract"
import { formatDay, formatDong, plainDate } from "@cho-phien/vietnam"
import { inLang } from "~/lib/lang"
import { useLang, useT } from "~/words/context"

/** A good by the case: its tiers as a table, packing, what is left, and how long its certificate lasts. */
export function GoodRow({ good }: { good: WholesaleGood }) {
  const t = useT()
  const lang = useLang()
  const sum = (dong: number) => formatDong(dong, lang)
  return (
    <li className="card wholesale-good">
      <div>
        <h3>
          <a href={inLang(lang, `/san-pham/${good.handle}`)}>{good.name}</a>
        </h3>
        <p className="small muted">
          {good.pack} · <span className="numbers">{good.sku}</span> · {good.producer.name}
        </p>
        <p className="small">
          {t("wholesale.packing", { units: good.unitsPerCase, min: good.minCases, step: good.stepCases })}{" "}
          {good.isFirstOrder && good.firstOrderMinCases > good.minCases
            ? t("wholesale.firstMin", { cases: good.firstOrderMinCases })
            : null}
        </p>
        <p className="small">
          {t("wholesale.left", { cases: good.availableCases })} ·{" "}
          {t("wholesale.lead-days", { days: good.leadDays })} ·{" "}
          {good.certificateUntil
            ? t("wholesale.certificate", { day: formatDay(plainDate(good.certificateUntil), lang) })
            : t("wholesale.noCertificate")}
        </p>
        {good.demonstration ? <p className="small muted">{t("wholesale.demonstration")}</p> : null}
      </div>
      <table className="wholesale-tiers">
        <caption className="small muted">
          {/^\d+$/.test(good.vat) ? t("wholesale.taxRate", { rate: good.vat }) : t("wholesale.taxNone")}
        </caption>
        <tbody>
          {good.tiers.map((tier) => (
            <tr key={tier.minCases}>
              <th scope="row">{t("wholesale.from", { cases: tier.minCases })}</th>
              <td>
                <strong>{t("wholesale.case", { price: sum(tier.casePriceDong) })}</strong>
                <span className="small muted">
                  {t("wholesale.unit", { price: sum(tier.unitPriceDong) })}
                  {tier.caseNetDong === tier.casePriceDong
                    ? null
                    : ` · ${t("wholesale.net", { net: sum(tier.caseNetDong) })}`}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </li>
  )
}
