import { type Fault, faultAt } from "~/lib/faults"
import { inLang } from "~/lib/lang"
import { Button } from "~/ui/button/Button"
import { ErrorSummary } from "~/ui/field/ErrorSummary"
import { Field } from "~/ui/field/Field"
import { useLang, useT } from "~/words/context"

type LookupPageProps = { code: string; phone: string; faults: readonly Fault[] }

/** Finding a purchase again with its code and the phone number: no account. */
export function LookupPage({ code, phone, faults }: LookupPageProps) {
  const t = useT()
  const lang = useLang()
  return (
    <div className="page stack">
      <ErrorSummary errors={faults} />
      <h1 tabIndex={-1}>{t("lookup.title")}</h1>
      <p className="prose">{t("lookup.intro")}</p>
      <form method="post" action={inLang(lang, "/tra-cuu")} className="stack" noValidate>
        <Field
          name="code"
          label={t("lookup.code")}
          hint={t("lookup.codeHint")}
          error={faultAt(faults, "code")}
          control={{ defaultValue: code, autoComplete: "off", maxLength: 40 }}
        />
        <Field
          name="phone"
          label={t("lookup.phone")}
          error={faultAt(faults, "phone")}
          control={{ type: "tel", inputMode: "tel", defaultValue: phone, autoComplete: "tel", maxLength: 30 }}
        />
        <p>
          <Button>{t("lookup.submit")}</Button>
        </p>
      </form>
      <p className="muted">
        {t("lookup.account")} <a href={inLang(lang, "/tai-khoan/don-hang")}>{t("lookup.accountLink")}</a>.
      </p>
    </div>
  )
}
