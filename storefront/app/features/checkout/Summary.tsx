import { type CartPageView, givenBy, LineNotice, SumRows, VatTable, VoucherRefusal } from "~/features/cart"
import { Money } from "~/ui/money/Money"
import { Notice } from "~/ui/notice/Notice"
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
                  <LineNotice notice={line.notice} />
                </span>
                <Money dong={line.listDong} />
              </li>
            ))}
            {parcel.discounts.map(({ code, amountDong }) => (
              <li key={code}>
                <span className="muted">{t("voucher.row", { code })}</span>
                <Money dong={-amountDong} />
              </li>
            ))}
            {parcel.chosen ? (
              <li>
                <span className="muted">{parcel.chosen.name}</span>
                <Money dong={parcel.shippingDong} from={parcel.chosen.isFrom} />
              </li>
            ) : null}
            <li className="summary-sum">
              <span>{t(isCashOnly ? "checkout.perParcel" : "checkout.parcelTotal")}</span>
              <Money dong={parcel.totalDong} from={parcel.chosen?.isFrom ?? false} />
            </li>
          </ul>
        </section>
      ))}
      {cart.vouchers.map(({ code, refusal }) =>
        refusal ? (
          <Notice key={code} tone="warning">
            {t("voucher.row", { code })}: <VoucherRefusal refusal={refusal} />
          </Notice>
        ) : null,
      )}
      <VatTable vat={cart.vat} />
      <dl className="sums summary-total">
        <SumRows itemsDong={cart.itemsDong} discounts={cart.vouchers.map(givenBy)} />
        <div>
          <dt>{t("cart.shipping")}</dt>
          <dd>
            <Money dong={cart.shippingDong} from={cart.isEstimate} />
          </dd>
        </div>
        <div className="sums-total">
          <dt>{t("cart.total")}</dt>
          <dd>
            <Money dong={cart.totalDong} from={cart.isEstimate} />
          </dd>
        </div>
      </dl>
    </div>
  )
}
