import { SumRows, VatTable } from "~/features/cart"
import { inLang } from "~/lib/lang"
import { LinkButton } from "~/ui/button/Button"
import { Money } from "~/ui/money/Money"
import { Notice } from "~/ui/notice/Notice"
import { useLang, useT } from "~/words/context"
import type { AfterView } from "./after/after-view.server"
import type { RefusedDeed } from "./after/deeds.server"
import { Contract, type ContractTerms } from "./Contract"
import { PaperLinks } from "./PaperLinks"
import { ParcelCard } from "./ParcelCard"
import { PaymentPanel } from "./PaymentPanel"
import { paymentWords } from "./payment-words"
import type { PurchasePageView } from "./purchase-view.server"
import { WhatNext } from "./WhatNext"
import "./purchase.css"

type PurchasePageProps = {
  purchase: PurchasePageView
  isNew: boolean
  /** The buyer has just come back from the card page without paying. */
  isBack: boolean
  /** A deed on a parcel was just done. */
  isDone: boolean
  /** What is after the sale, by parcel. */
  after: Readonly<Record<string, AfterView>>
  /** The deed that was just refused. */
  refused: RefusedDeed | undefined
  terms: ContractTerms
}

/** A placed purchase: what was bought, how far each parcel is, what is still to pay. Printed, it is the contract. */
export function PurchasePage(props: PurchasePageProps) {
  const { purchase, isNew, isBack, isDone, after, refused, terms } = props
  const t = useT()
  const lang = useLang()
  return (
    <div className="page purchase stack">
      {isNew ? (
        <div className="screen-only">
          <Notice tone="success">
            <p>
              <strong>{t("purchase.thanks")}</strong>
            </p>
            <p>{t("purchase.keep", { code: purchase.code })}</p>
          </Notice>
        </div>
      ) : null}
      {isDone ? (
        <div className="screen-only" role="status">
          <Notice tone="success">{t("after.done")}</Notice>
        </div>
      ) : null}
      <h1 tabIndex={-1}>{t("purchase.title", { code: purchase.code })}</h1>
      <p className="muted">{t("purchase.placedAt", { time: purchase.placedAtText })}</p>
      <PaymentPanel purchase={purchase} isBack={isBack} />
      <div className="purchase-columns">
        <div className="stack">
          {purchase.parcels.map((parcel) => (
            <ParcelCard
              key={parcel.orderId}
              code={purchase.code}
              parcel={parcel}
              isCash={purchase.method === "cod"}
              after={after[parcel.orderId]}
              refused={refused}
            />
          ))}
        </div>
        <aside className="stack">
          <section className="card card-body" aria-labelledby="tong">
            <h2 className="aside-title" id="tong">
              {t("cart.total")}
            </h2>
            <dl className="sums purchase-sums">
              <SumRows itemsDong={purchase.itemsDong} discounts={purchase.discounts} />
              <div>
                <dt>{t("cart.shipping")}</dt>
                <dd>
                  <Money dong={purchase.shippingDong} />
                </dd>
              </div>
              <div className="sums-total">
                <dt>{t("cart.total")}</dt>
                <dd>
                  <Money dong={purchase.totalDong} />
                </dd>
              </div>
            </dl>
            <p>{t(paymentWords(purchase))}</p>
            <VatTable vat={purchase.vat} open />
          </section>
          <section className="card card-body" aria-labelledby="giao-den">
            <h2 className="aside-title" id="giao-den">
              {t("purchase.deliverTo")}
            </h2>
            <p>
              {purchase.recipientName}
              <br />
              <span className="numbers">{purchase.phoneMasked}</span>
              <br />
              {purchase.addressLine}
            </p>
            {purchase.note ? (
              <p>
                <strong>{t("purchase.note")}:</strong> <span className="purchase-note">{purchase.note}</span>
              </p>
            ) : null}
          </section>
          <WhatNext purchase={purchase} />
          <PaperLinks purchase={purchase} />
          <Contract terms={terms} />
          <p className="screen-only">
            <LinkButton look="quiet" href={inLang(lang, "/san-pham")}>
              {t("purchase.more")}
            </LinkButton>
          </p>
        </aside>
      </div>
    </div>
  )
}
