import type { DeliveryPoint, SheetView, WholesaleGood } from "@cho-phien/contract"
import { formatDong, vietnamTimeOf } from "@cho-phien/vietnam"
import type { Fault } from "~/lib/faults"
import { inLang } from "~/lib/lang"
import { Button } from "~/ui/button/Button"
import { ErrorSummary } from "~/ui/field/ErrorSummary"
import { Field } from "~/ui/field/Field"
import { Notice } from "~/ui/notice/Notice"
import { useLang, useT } from "~/words/context"
import { SheetRows } from "./SheetRows"
import { TradeNav } from "./TradeNav"
import "./wholesale.css"

type SheetPageProps = {
  sheet: SheetView
  points: readonly DeliveryPoint[]
  goods: readonly WholesaleGood[]
  faults: readonly Fault[]
}

/** The quick order: paste or upload, look, mend, order. Every deed is a button of a form. */
export function SheetPage({ sheet, points, goods, faults }: SheetPageProps) {
  const t = useT()
  const lang = useLang()
  const here = inLang(lang, "/mua-si/dat-nhanh")
  const sum = (dong: number) => formatDong(dong, lang)
  const revision = <input type="hidden" name="revision" value={sheet.revision} />
  return (
    <div className="page stack-l wholesale">
      <ErrorSummary errors={faults} />
      <h1 tabIndex={-1}>{t("wholesale.quick")}</h1>
      <TradeNav current="quick" />
      {points.length === 0 ? (
        <Notice tone="warning">
          <a href={inLang(lang, "/mua-si/cong-ty")}>{t("wholesale.noPoints")}</a>
        </Notice>
      ) : null}
      <form method="post" action={here} encType="multipart/form-data" className="stack wholesale-paste">
        {revision}
        <label className="field-label" htmlFor="text">
          {t("wholesale.paste")}
        </label>
        <p className="field-hint">{t("wholesale.pasteHint")}</p>
        <textarea className="input" id="text" name="text" rows={5} />
        <label className="field-label" htmlFor="file">
          {t("wholesale.upload")}
        </label>
        <input id="file" name="file" type="file" accept=".xlsx,.csv,.txt" />
        <p>
          <a href={`${here}/mau.xlsx`}>{t("wholesale.template")}</a>
        </p>
        <p>
          <Button name="deed" value="import">
            {t("wholesale.add")}
          </Button>
        </p>
      </form>
      <form method="post" action={here} className="stack" aria-labelledby="bang-dat">
        {revision}
        <input type="hidden" name="shownTotalDong" value={sheet.totalDong} />
        <h2 id="bang-dat">{t("wholesale.sheet")}</h2>
        <button
          type="submit"
          name="deed"
          value="save"
          className="first-button"
          tabIndex={-1}
          aria-hidden="true"
        />
        {sheet.errorCount > 0 ? (
          <Notice tone="error">{t("wholesale.errors", { count: sheet.errorCount })}</Notice>
        ) : null}
        {sheet.belowMinimum.map(({ producer, missingDong }) => (
          <Notice key={producer} tone="warning">
            {t("wholesale.missing", { producer, sum: sum(missingDong) })}
          </Notice>
        ))}
        {sheet.rows.length === 0 ? (
          <p className="muted">{t("wholesale.sheetEmpty")}</p>
        ) : (
          <SheetRows sheet={sheet} points={points} goods={goods} />
        )}
        <div className="wholesale-add">
          <label className="field-label" htmlFor="addVariant">
            {t("wholesale.addGood")}
          </label>
          <select className="input" id="addVariant" name="addVariant" defaultValue="">
            <option value="">{t("wholesale.pickGood")}</option>
            {goods.map((good) => (
              <option key={good.variantId} value={good.variantId}>
                {good.sku} · {good.name} · {good.pack}
              </option>
            ))}
          </select>
        </div>
        <Field
          name="poNumber"
          label={t("wholesale.poNumber")}
          optional
          control={{ defaultValue: sheet.poNumber, maxLength: 64 }}
        />
        {points.map((point) => (
          <Field
            key={point.id}
            name={`ngay.${point.id}`}
            label={t("wholesale.requestedOn", { point: point.code })}
            optional
            control={{ type: "date", defaultValue: sheet.requestedOn[point.id] ?? "" }}
          />
        ))}
        <dl className="wholesale-sums numbers">
          <dt>{t("wholesale.sumNet")}</dt>
          <dd>{sum(sheet.netDong)}</dd>
          <dt>{t("wholesale.sumVat")}</dt>
          <dd>{sum(sheet.vatDong)}</dd>
          <dt>{t("wholesale.sum")}</dt>
          <dd>
            <strong>{sum(sheet.totalDong)}</strong>
          </dd>
        </dl>
        <p className="small muted">
          {t("wholesale.saved", { time: vietnamTimeOf(new Date(sheet.savedAt)) })}
        </p>
        <p className="row">
          <Button look="quiet" name="deed" value="save">
            {t("wholesale.save")}
          </Button>
          {sheet.totalDong > 0 && sheet.errorCount === 0 ? (
            <Button look="buy" name="deed" value="order">
              {t("wholesale.order", { sum: sum(sheet.totalDong) })}
            </Button>
          ) : null}
        </p>
      </form>
    </div>
  )
}
