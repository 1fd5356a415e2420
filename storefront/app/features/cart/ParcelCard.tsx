import { Icon } from "~/ui/icon/Icon"
import { Money } from "~/ui/money/Money"
import { useT } from "~/words/context"
import { CartLineRow } from "./CartLineRow"
import type { ParcelView } from "./cart-view.server"

type ParcelProps = {
  parcel: ParcelView
  action: string
  typed?: { lineId: string; quantity: number } | null
  faultOf: (lineId: string) => string | undefined
}

/** The goods of one producer: they are packed, sent and paid together. */
export function ParcelCard({ parcel, action, typed, faultOf }: ParcelProps) {
  const t = useT()
  const { producer, chosen } = parcel
  return (
    <section className="card parcel" aria-labelledby={`kien-${producer.slug}`}>
      <header className="parcel-head">
        <Icon name="parcel" />
        <div>
          <h2 className="parcel-title" id={`kien-${producer.slug}`}>
            {producer.name ? t("cart.from", { producer: producer.name }) : t("cart.fromNobody")}
          </h2>
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
        <div>
          <dt>{t("cart.items")}</dt>
          <dd>
            <Money dong={parcel.itemsDong} />
          </dd>
        </div>
        {chosen ? (
          <div>
            <dt>{chosen.name}</dt>
            <dd>
              <Money dong={parcel.shippingDong} />
            </dd>
          </div>
        ) : null}
        <div className="sums-total">
          <dt>{t("cart.parcelTotal")}</dt>
          <dd>
            <Money dong={parcel.totalDong} />
          </dd>
        </div>
      </dl>
      {parcel.ways.length > 1 ? (
        <p className="muted small parcel-note">{t("cart.otherWays", { count: parcel.ways.length - 1 })}</p>
      ) : null}
    </section>
  )
}
