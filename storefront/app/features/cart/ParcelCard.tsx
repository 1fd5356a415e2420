import { formatDong } from "@cho-phien/vietnam"
import { Icon } from "~/ui/icon/Icon"
import { Money } from "~/ui/money/Money"
import { useLang, useT } from "~/words/context"
import { CartLineRow } from "./CartLineRow"
import type { ParcelView } from "./cart-view.server"
import { SumRows } from "./SumRows"

type ParcelProps = {
  parcel: ParcelView
  action: string
  typed?: { lineId: string; quantity: number } | null
  faultOf: (lineId: string) => string | undefined
}

/** The goods of one producer: they are packed, sent and paid together. */
export function ParcelCard({ parcel, action, typed, faultOf }: ParcelProps) {
  const t = useT()
  const { producer, chosen, seller } = parcel
  return (
    <section className="card parcel" aria-labelledby={`kien-${producer.slug}`}>
      <header className="parcel-head">
        <Icon name="parcel" />
        <div>
          <h2 className="parcel-title" id={`kien-${producer.slug}`}>
            {producer.name ? t("cart.from", { producer: producer.name }) : t("cart.fromNobody")}
          </h2>
          {seller ? (
            <p className="muted small">
              {t(`legal.${seller.legalForm}`)}
              {seller.place ? ` · ${seller.place}` : ""}
            </p>
          ) : null}
          {chosen ? <p className="muted small">{t("cart.arrives", { days: chosen.arrives })}</p> : null}
        </div>
      </header>
      <ul className="cart-lines">
        {parcel.lines.map((line) => (
          <CartLineRow
            key={line.id}
            line={line}
            action={action}
            typed={typed?.lineId === line.id ? typed.quantity : undefined}
            fault={faultOf(line.id)}
          />
        ))}
      </ul>
      <dl className="sums">
        <SumRows itemsDong={parcel.itemsDong} discounts={parcel.discounts} />
        {chosen ? (
          <div>
            <dt>{chosen.name}</dt>
            <dd>
              <Money dong={parcel.shippingDong} from={chosen.isFrom} />
            </dd>
          </div>
        ) : null}
        <div className="sums-total">
          <dt>{t("cart.parcelTotal")}</dt>
          <dd>
            <Money dong={parcel.totalDong} from={chosen?.isFrom ?? false} />
          </dd>
        </div>
      </dl>
      <FreeShipping parcel={parcel} />
      {parcel.ways.length > 1 ? (
        <p className="muted small parcel-note">{t("cart.otherWays", { count: parcel.ways.length - 1 })}</p>
      ) : null}
    </section>
  )
}

/** From what worth of goods the producer carries the postage, and what is wanting to it. */
function FreeShipping({ parcel: { freeShipping } }: { parcel: ParcelView }) {
  const t = useT()
  const lang = useLang()
  if (!freeShipping) return null
  const { fromDong, missingDong } = freeShipping
  return (
    <p className="muted small parcel-note">
      {missingDong === 0
        ? t("cart.freeShipping", { from: formatDong(fromDong, lang) })
        : t("cart.freeShippingMissing", {
            from: formatDong(fromDong, lang),
            missing: formatDong(missingDong, lang),
          })}
    </p>
  )
}
