import type { PaymentMethod } from "@cho-phien/contract"
import { inLang } from "~/lib/lang"
import { useLang, useT } from "~/words/context"

const WORDS = {
  cod: "payment.toCod",
  vietqr: "payment.toVietqr",
  card: "payment.toCard",
} as const satisfies Record<PaymentMethod, string>

type OtherMethodsProps = { code: string; methods: readonly PaymentMethod[] }

/** Other ways to pay, as long as nothing is paid. */
export function OtherMethods({ code, methods }: OtherMethodsProps) {
  const t = useT()
  const lang = useLang()
  if (methods.length === 0) return null
  return (
    <form method="post" action={inLang(lang, `/don-hang/${code}`)} className="card card-body stack">
      <h2 className="aside-title">{t("payment.other")}</h2>
      <input type="hidden" name="deed" value="method" />
      <p className="payment-others">
        {methods.map((method) => (
          <button key={method} type="submit" name="method" value={method} className="button button-quiet">
            {t(WORDS[method])}
          </button>
        ))}
      </p>
    </form>
  )
}
