import type { PurchaseOrderSummary } from "@cho-phien/contract"
import { formatDong, formatInstantDay } from "@cho-phien/vietnam"
import { inLang } from "~/lib/lang"
import { useLang, useT } from "~/words/context"
import { TradeNav } from "./TradeNav"
import "./wholesale.css"

/** The company's orders, whoever of its members asked for them. */
export function OrdersPage({ orders }: { orders: readonly PurchaseOrderSummary[] }) {
  const t = useT()
  const lang = useLang()
  return (
    <div className="page stack-l wholesale">
      <h1 tabIndex={-1}>{t("wholesale.orders")}</h1>
      <TradeNav current="orders" />
      {orders.length === 0 ? <p className="muted">{t("wholesale.noOrders")}</p> : null}
      <ul className="wholesale-goods">
        {orders.map((order) => (
          <li key={order.id} className="card wholesale-order">
            <a href={inLang(lang, `/mua-si/don/${order.id}`)} className="numbers">
              {order.code}
            </a>
            <strong>{formatDong(order.totalDong, lang)}</strong>
            <p className="small muted">
              {t("wholesale.askedBy", {
                name: order.requestedBy,
                day: formatInstantDay(new Date(order.requestedAt), lang),
              })}
              {order.poNumber ? ` · ${order.poNumber}` : null}
            </p>
            <p className="small">{t(`wholesale.order.${order.state}`)}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
