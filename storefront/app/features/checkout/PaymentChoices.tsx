import type { PaymentMethod, RefusedMethodReason } from "@cho-phien/contract"
import { COMPANY_CASHLESS_FROM_DONG } from "@cho-phien/trade"
import { Fragment } from "react"
import type { CartPageView } from "~/features/cart"
import { Notice } from "~/ui/notice/Notice"
import { useT } from "~/words/context"

const WORDS = {
  cod: { name: "checkout.cod", text: "checkout.codText" },
  vietqr: { name: "checkout.vietqr", text: "checkout.vietqrText" },
  card: { name: "checkout.card", text: "checkout.cardText" },
} as const satisfies Record<PaymentMethod, { name: string; text: string }>

const REFUSED = {
  "alcohol-is-cashless": "checkout.alcoholCashless",
  "company-is-cashless": "checkout.companyCashless",
  "card-amount": "checkout.cardAmount",
  "producer-without-account": "checkout.noAccount",
} as const satisfies Record<RefusedMethodReason, string>

type PaymentChoicesProps = {
  cart: Pick<CartPageView, "methods" | "refusedMethods" | "totalDong">
  chosen: PaymentMethod
}

/** How the order may be paid, and why not otherwise: said here, before the last step. */
export function PaymentChoices({
  cart: { methods, refusedMethods, totalDong },
  chosen,
}: PaymentChoicesProps) {
  const t = useT()
  const checked = methods.includes(chosen) ? chosen : methods[0]
  const isForCompanies = methods.includes("cod") && totalDong >= COMPANY_CASHLESS_FROM_DONG
  const reasons = [...new Set(refusedMethods.map(({ reason }) => REFUSED[reason]))]
  return (
    <>
      {[...reasons, ...(isForCompanies ? [REFUSED["company-is-cashless"]] : [])].map((word) => (
        <Notice key={word} tone="info">
          {t(word)}
        </Notice>
      ))}
      {methods.length > 0 ? (
        <fieldset className="ways">
          <legend className="visually-hidden">{t("checkout.payment")}</legend>
          {methods.map((method) => (
            <Fragment key={method}>
              <label className="way">
                <input
                  type="radio"
                  name="method"
                  value={method}
                  defaultChecked={method === checked}
                  aria-describedby={`${method}-dieu-kien`}
                />
                <span className="way-name">{t(WORDS[method].name)}</span>
              </label>
              <p className="way-text" id={`${method}-dieu-kien`}>
                {t(WORDS[method].text)}
              </p>
            </Fragment>
          ))}
        </fieldset>
      ) : (
        <Notice tone="warning">{t("checkout.noMethod")}</Notice>
      )}
    </>
  )
}
