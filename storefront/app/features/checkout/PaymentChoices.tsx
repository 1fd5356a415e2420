import type { PaymentMethod } from "@cho-phien/contract"
import { Fragment } from "react"
import type { CartPageView } from "~/features/cart"
import { Notice } from "~/ui/notice/Notice"
import { useT } from "~/words/context"

const WORDS = {
  cod: { name: "checkout.cod", text: "checkout.codText" },
  vietqr: { name: "checkout.vietqr", text: "checkout.vietqrText" },
} as const satisfies Record<PaymentMethod, { name: string; text: string }>

type PaymentChoicesProps = { cart: Pick<CartPageView, "methods" | "refusedMethods">; chosen: PaymentMethod }

/** How the order may be paid, and why not otherwise: said here, before the last step. */
export function PaymentChoices({ cart: { methods, refusedMethods }, chosen }: PaymentChoicesProps) {
  const t = useT()
  const checked = methods.includes(chosen) ? chosen : methods[0]
  return (
    <>
      {refusedMethods.length > 0 ? <Notice tone="info">{t("checkout.alcoholCashless")}</Notice> : null}
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
