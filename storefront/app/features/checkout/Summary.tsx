import { type CartPageView, VatTable } from "~/features/cart"
import { Money } from "~/ui/money/Money"
import { useT } from "~/words/context"

/** All that is bought, from whom, and every sum, before the button. */
export function Summary({ cart }: { cart: CartPageView }) {
  const t = useT()
  const isCashOnly = cart.methods.every((method) => method === "cod")
  return (
    <div className="summary stack">
      {cart.parcels.map((parcel) => (
        <section key={parcel.producer.slug} className="summary-parcel">
          <h3 className="summary-title">{t("cart.from", { producer: parcel.producer.name })}</h3>
          <ul className="summary-lines">
            {parcel.lines.map((line) => (
              <li key={line.id}>
                <span>
                  {line.name} <span className="muted small">{line.packTitle}</span>{" "}
                  <span className="numbers nowrap">× {line.quantity}</span>
                </span>
                <Money dong={line.totalDong} />
              </li>
            ))}
            {parcel.chosen ? (
              <li>
                <span className="muted">{parcel.chosen.name}</span>
                <Money dong={parcel.shippingDong} />
              </li>
            ) : null}
            <li className="summary-sum">
              <span>{t(isCashOnly ? "checkout.perParcel" : "checkout.parcelTotal")}</span>
              <Money dong={parcel.totalDong} />
            </li>
          </ul>
        </section>
      ))}
      <VatTable vat={cart.vat} />
      <dl className="sums summary-total">
        <div>
          <dt>{t("cart.items")}</dt>
          <dd>
            <Money dong={cart.itemsDong} />
          </dd>
        </div>
        <div>
          <dt>{t("cart.shipping")}</dt>
          <dd>
            <Money dong={cart.shippingDong} />
          </dd>
        </div>
        <div className="sums-total">
          <dt>{t("cart.total")}</dt>
          <dd>
            <Money dong={cart.totalDong} />
          </dd>
        </div>
      </dl>
    </div>
  )
}
