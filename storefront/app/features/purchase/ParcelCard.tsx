import { formatDong } from "@cho-phien/vietnam"
import { Money } from "~/ui/money/Money"
import { useLang, useT } from "~/words/context"
import { AfterSale } from "./after/AfterSale"
import type { AfterView } from "./after/after-view.server"
import type { RefusedDeed } from "./after/deeds.server"
import type { PurchasedParcel } from "./purchase-view.server"
import { Stages } from "./Stages"

type ParcelCardProps = {
  code: string
  parcel: PurchasedParcel
  isCash: boolean
  after: AfterView | undefined
  refused: RefusedDeed | undefined
}

/** One producer's parcel: how far it is, what is in it, what is paid at the door, what can be done. */
export function ParcelCard({ code, parcel, isCash, after, refused }: ParcelCardProps) {
  const t = useT()
  const lang = useLang()
  return (
    <section className="card bought" aria-labelledby={`kien-${parcel.orderId}`}>
      <div className="bought-head">
        <h2 className="bought-title" id={`kien-${parcel.orderId}`}>
          {t("purchase.parcelOf", { producer: parcel.producer.name })}
        </h2>
        <Stages steps={parcel.steps} />
        {parcel.trackingNumber ? (
          <p className="numbers">{t("purchase.tracking", { number: parcel.trackingNumber })}</p>
        ) : null}
      </div>
      <ul className="bought-lines">
        {parcel.lines.map((line, index) => (
          <li key={`${line.name}-${index}`} className="bought-line">
            <img src={line.image.src} alt="" width={64} height={64} />
            <div>
              <p className="bought-name">{line.href ? <a href={line.href}>{line.name}</a> : line.name}</p>
              <p className="muted small">
                {line.packTitle} ·{" "}
                <span className="numbers">
                  {t("purchase.quantity", {
                    quantity: line.quantity,
                    price: formatDong(line.unitPriceDong, lang),
                  })}
                </span>
              </p>
            </div>
            <Money dong={line.unitPriceDong * line.quantity} className="bought-sum" />
          </li>
        ))}
      </ul>
      <dl className="sums">
        {parcel.discounts.map(({ code, amountDong }) => (
          <div key={code}>
            <dt>{t("voucher.row", { code })}</dt>
            <dd>
              <Money dong={-amountDong} />
            </dd>
          </div>
        ))}
        <div>
          <dt>
            {parcel.shippingName}
            {parcel.pickup ? (
              <span className="muted small">
                {" "}
                · {parcel.pickup.name}, {parcel.pickup.address},{" "}
                {t("checkout.pickupHours", { hours: parcel.pickup.hours })}
              </span>
            ) : null}
          </dt>
          <dd>
            <Money dong={parcel.shippingDong} />
          </dd>
        </div>
        <div className="sums-total">
          <dt>{t(isCash ? "checkout.perParcel" : "checkout.parcelTotal")}</dt>
          <dd>
            <Money dong={parcel.totalDong} />
          </dd>
        </div>
      </dl>
      {after ? <AfterSale code={code} after={after} refused={refused} /> : null}
    </section>
  )
}
