import type { ReactNode } from "react"
import { type Fault, faultAt } from "~/lib/faults"
import { inLang } from "~/lib/lang"
import { LinkButton } from "~/ui/button/Button"
import { ErrorSummary } from "~/ui/field/ErrorSummary"
import { Money } from "~/ui/money/Money"
import { Notice } from "~/ui/notice/Notice"
import { useLang, useT } from "~/words/context"
import type { CartPageView } from "./cart-view.server"
import { DeliverTo } from "./DeliverTo"
import { EmptyCart } from "./EmptyCart"
import { ParcelCard } from "./ParcelCard"
import { Removed, type RemovedLine } from "./Removed"
import { givenBy, SumRows } from "./SumRows"
import { VatTable } from "./VatTable"
import { VoucherForm } from "./VoucherForm"
import "./cart.css"

type CartPageProps = {
  cart: CartPageView | null
  placedCode: string | null
  removed: RemovedLine | null
  faults: readonly Fault[]
  typed: { lineId: string; quantity: number } | null
  /** The voucher that was refused, as typed. */
  typedCode: string | null
  provinces: readonly { value: string; label: string }[]
}

/** The cart, parcel by parcel, with what it all costs. */
export function CartPage({ cart, placedCode, removed, faults, typed, typedCode, provinces }: CartPageProps) {
  const t = useT()
  const lang = useLang()
  const action = inLang(lang, "/gio-hang")
  const isEmpty = !cart || cart.parcels.length === 0
  return (
    <cp-live class="page cart stack" id="gio">
      <ErrorSummary errors={faults} />
      <h1 tabIndex={-1}>{isEmpty ? t("cart.emptyTitle") : t("cart.title")}</h1>
      {removed ? <Removed line={removed} action={action} /> : null}
      {isEmpty ? (
        <EmptyCart placedCode={placedCode} />
      ) : (
        <div className="cart-columns">
          <div className="stack">
            <p className="muted cart-count">
              {t("cart.summaryLine", { count: cart.units })} ·{" "}
              {t("cart.parcelsLine", { count: cart.parcels.length })}
            </p>
            {cart.parcels.map((parcel) => (
              <ParcelCard
                key={parcel.producer.slug}
                parcel={parcel}
                action={action}
                typed={typed}
                faultOf={(lineId) => faultAt(faults, `so-${lineId}`)}
              />
            ))}
          </div>
          <CartTotal cart={cart}>
            <DeliverTo provinceCode={cart.provinceCode} provinces={provinces} action={action} />
            <VoucherForm
              vouchers={cart.vouchers}
              action={action}
              typed={typedCode}
              fault={faultAt(faults, "voucher")}
            />
          </CartTotal>
        </div>
      )}
    </cp-live>
  )
}

function CartTotal({ cart, children }: { cart: CartPageView; children: ReactNode }) {
  const t = useT()
  const lang = useLang()
  return (
    <section className="cart-total stack" aria-labelledby="tong-cong">
      <h2 id="tong-cong" className="visually-hidden">
        {t("cart.total")}
      </h2>
      {children}
      <dl className="sums">
        <SumRows itemsDong={cart.itemsDong} discounts={cart.vouchers.map(givenBy)} />
        <div>
          <dt>{t("cart.shipping")}</dt>
          <dd>
            <Money dong={cart.shippingDong} from={cart.isEstimate} />
          </dd>
        </div>
      </dl>
      <VatTable vat={cart.vat} />
      {cart.blocked ? <Notice tone="warning">{t("cart.fixFirst")}</Notice> : null}
      <p className="muted small">{t(cart.isEstimate ? "cart.totalNoteFrom" : "cart.totalNote")}</p>
      <div className="buy-bar">
        <p className="buy-bar-sum">
          <span>{t("cart.total")}</span>{" "}
          <Money dong={cart.totalDong} from={cart.isEstimate} className="buy-bar-money" />
        </p>
        {cart.blocked ? null : (
          <LinkButton look="buy" href={inLang(lang, "/thanh-toan")}>
            {t("cart.checkout")}
          </LinkButton>
        )}
      </div>
    </section>
  )
}
