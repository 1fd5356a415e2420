import { formatDong } from "@cho-phien/vietnam"
import { faultAt } from "~/lib/faults"
import { inLang } from "~/lib/lang"
import { ErrorSummary } from "~/ui/field/ErrorSummary"
import { Field, FieldFrame } from "~/ui/field/Field"
import { Notice } from "~/ui/notice/Notice"
import { useLang, useT } from "~/words/context"
import { AddressFields } from "./AddressFields"
import type { CheckoutView } from "./checkout-view.server"
import { DeliveryChoices } from "./DeliveryChoices"
import { InvoiceFields } from "./InvoiceFields"
import { PaymentChoices } from "./PaymentChoices"
import { ReceiverOfAge } from "./ReceiverOfAge"
import { Summary } from "./Summary"
import { Terms } from "./Terms"
import { type Buyer, WhoBuys } from "./WhoBuys"
import "./checkout.css"

/** The one page of ordering: who, where, how, what it costs, and the button that says so. */
export function CheckoutPage({ view, buyer }: { view: CheckoutView; buyer: Buyer }) {
  const t = useT()
  const lang = useLang()
  const { cart, values, faults, notice } = view
  return (
    <cp-live class="page checkout stack" id="dat-hang" data-parts="cac-kien tom-tat nut-dat">
      <ErrorSummary errors={faults} />
      {notice ? (
        <div role="alert" tabIndex={-1} data-autofocus="">
          <Notice tone="error">{notice}</Notice>
        </div>
      ) : null}
      <h1 tabIndex={-1}>{t("checkout.title")}</h1>
      <WhoBuys buyer={buyer} />
      <form method="post" action={inLang(lang, "/thanh-toan")} className="checkout-columns" noValidate>
        <input type="hidden" name="gio" value={cart.id} />
        {/* Enter in a field presses the first button of a form: it must be the order, not a recount. */}
        <button
          type="submit"
          name="deed"
          value="order"
          className="first-button"
          tabIndex={-1}
          aria-hidden="true"
        />
        <div className="stack-l">
          <section className="stack" aria-labelledby="nguoi-nhan">
            <h2 id="nguoi-nhan">{t("checkout.receiver")}</h2>
            <AddressFields
              values={values}
              provinces={view.provinces}
              communes={view.communes}
              faults={faults}
            />
            <p className="muted small">{t("checkout.addressNote")}</p>
            <Field
              name="email"
              label={t("checkout.email")}
              optional
              error={faultAt(faults, "email")}
              control={{ type: "email", defaultValue: values.email, autoComplete: "email", maxLength: 200 }}
            />
            <Note value={values.note} error={faultAt(faults, "note")} />
          </section>
          <section className="stack" aria-labelledby="cach-giao">
            <h2 id="cach-giao">{t("checkout.delivery")}</h2>
            <div id="cac-kien" className="stack">
              {cart.isEstimate ? <Notice tone="info">{t("checkout.provinceFirst")}</Notice> : null}
              {cart.parcels.map((parcel) => (
                <DeliveryChoices key={parcel.producer.slug} parcel={parcel} />
              ))}
            </div>
            <button
              type="submit"
              name="deed"
              value="recount"
              className="button button-quiet plain-only recount"
              data-recount=""
            >
              {t("checkout.recount")}
            </button>
          </section>
          <section className="stack" aria-labelledby="thanh-toan">
            <h2 id="thanh-toan">{t("checkout.payment")}</h2>
            <PaymentChoices cart={cart} chosen={values.method} />
            {cart.needsAge ? (
              <ReceiverOfAge checked={values.receiverOfAge} error={faultAt(faults, "receiverOfAge")} />
            ) : null}
            <InvoiceFields values={values.invoice} faults={faults} />
          </section>
        </div>
        <section className="checkout-summary stack" aria-labelledby="don-cua-ban">
          <div className="checkout-summary-head">
            <h2 id="don-cua-ban">{t("checkout.summary")}</h2>
            <a href={inLang(lang, "/gio-hang")}>{t("checkout.backToCart")}</a>
          </div>
          <div id="tom-tat">
            <Summary cart={cart} />
          </div>
          <Terms />
          <div id="nut-dat" className="order-bar" aria-live="polite">
            <input type="hidden" name="shownTotalDong" value={cart.totalDong} />
            <button type="submit" name="deed" value="order" className="button button-buy button-wide">
              {t(cart.isEstimate ? "checkout.orderFrom" : "checkout.order", {
                total: formatDong(cart.totalDong, lang),
              })}
            </button>
          </div>
        </section>
      </form>
    </cp-live>
  )
}

function Note({ value, error }: { value: string; error: string | undefined }) {
  const t = useT()
  return (
    <details className="note" open={value !== "" || error !== undefined}>
      <summary>{t("checkout.addNote")}</summary>
      <FieldFrame name="note" label={t("checkout.note")} hint={t("checkout.noteHint")} error={error} optional>
        {(described) => (
          <textarea
            className="input"
            id="note"
            name="note"
            rows={3}
            maxLength={500}
            defaultValue={value}
            {...described}
          />
        )}
      </FieldFrame>
    </details>
  )
}
