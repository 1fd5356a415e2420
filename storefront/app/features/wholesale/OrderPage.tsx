import type { PurchaseOrderLeg, PurchaseOrderView } from "@cho-phien/contract"
import { formatDay, formatDong, formatInstantDay, plainDate } from "@cho-phien/vietnam"
import type { Fault } from "~/lib/faults"
import { inLang } from "~/lib/lang"
import { Button } from "~/ui/button/Button"
import { ErrorSummary } from "~/ui/field/ErrorSummary"
import { Field } from "~/ui/field/Field"
import { Notice } from "~/ui/notice/Notice"
import { useLang, useT } from "~/words/context"
import { TradeNav } from "./TradeNav"
import "./wholesale.css"

/** One order of the company with its legs, and for an approver the decision. */
export function OrderPage({ order, faults }: { order: PurchaseOrderView; faults: readonly Fault[] }) {
  const t = useT()
  const lang = useLang()
  const sum = (dong: number) => formatDong(dong, lang)
  return (
    <div className="page stack-l wholesale">
      <ErrorSummary errors={faults} />
      <h1 tabIndex={-1}>{t("wholesale.orderTitle", { code: order.code })}</h1>
      <TradeNav current="orders" />
      <p>
        <strong>{t(`wholesale.order.${order.state}`)}</strong> ·{" "}
        {t("wholesale.askedBy", {
          name: order.requestedBy,
          day: formatInstantDay(new Date(order.requestedAt), lang),
        })}
        {order.poNumber ? ` · ${t("wholesale.poNumber")} ${order.poNumber}` : null}
      </p>
      {order.state === "pending"
        ? order.approvalReasons.map((reason) => (
            <Notice key={reason} tone="warning">
              {t(`wholesale.why.${reason}`)}
            </Notice>
          ))
        : null}
      {order.decisionNote ? (
        <Notice>
          {order.decidedBy}: {order.decisionNote}
        </Notice>
      ) : null}
      {order.canDecide ? (
        <form method="post" action={inLang(lang, `/mua-si/don/${order.id}`)} className="stack">
          <input type="hidden" name="contentHash" value={order.contentHash} />
          <p>
            <Button name="decision" value="approve">
              {t("wholesale.approve", { sum: sum(order.totalDong) })}
            </Button>
          </p>
          <Field name="note" label={t("wholesale.reason")} control={{ maxLength: 500 }} />
          <p>
            <Button look="quiet" name="decision" value="refuse">
              {t("wholesale.refuse")}
            </Button>
          </p>
        </form>
      ) : null}
      {order.legs.map((leg) => (
        <LegCard key={leg.id} leg={leg} />
      ))}
      <dl className="wholesale-sums numbers">
        <dt>{t("wholesale.sumNet")}</dt>
        <dd>{sum(order.netDong)}</dd>
        <dt>{t("wholesale.sumVat")}</dt>
        <dd>{sum(order.vatDong)}</dd>
        <dt>{t("wholesale.sum")}</dt>
        <dd>
          <strong>{sum(order.totalDong)}</strong>
        </dd>
      </dl>
    </div>
  )
}

function LegCard({ leg }: { leg: PurchaseOrderLeg }) {
  const t = useT()
  const lang = useLang()
  const sum = (dong: number) => formatDong(dong, lang)
  return (
    <section className="card wholesale-leg">
      <h2>
        {t("wholesale.leg", { producer: leg.producer.name, point: `${leg.point.code} ${leg.point.name}` })}
      </h2>
      <p className="small muted numbers">
        {leg.number}
        {leg.requestedOn ? ` · ${formatDay(plainDate(leg.requestedOn), lang)}` : null}
      </p>
      <ul>
        {leg.lines.map((line) => (
          <li key={`${line.name}${line.pack}`}>
            {line.name} · {line.pack} —{" "}
            {t("wholesale.caseLine", { cases: line.cases, price: sum(line.casePriceDong) })} ={" "}
            <span className="numbers">{sum(line.totalDong)}</span>
          </li>
        ))}
      </ul>
      <p className="numbers">
        <strong>{sum(leg.totalDong)}</strong>
      </p>
    </section>
  )
}
