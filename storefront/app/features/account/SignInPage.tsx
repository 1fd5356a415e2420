import { type Fault, faultAt } from "~/lib/faults"
import { inLang } from "~/lib/lang"
import { Button } from "~/ui/button/Button"
import { ErrorSummary } from "~/ui/field/ErrorSummary"
import { Field } from "~/ui/field/Field"
import { Notice } from "~/ui/notice/Notice"
import { useLang, useT } from "~/words/context"

type SignInPageProps = { email: string; faults: readonly Fault[]; back: string; ended: boolean }

/** Signing in: two fields, pasting allowed, no puzzle. */
export function SignInPage({ email, faults, back, ended }: SignInPageProps) {
  const t = useT()
  const lang = useLang()
  const here = inLang(lang, "/tai-khoan/dang-nhap")
  const next = back ? `?tiep=${encodeURIComponent(back)}` : ""
  return (
    <div className="page stack">
      <ErrorSummary errors={faults} />
      <h1 tabIndex={-1}>{t("account.signIn")}</h1>
      {ended && faults.length === 0 ? <Notice tone="warning">{t("account.ended")}</Notice> : null}
      <p className="prose">{t("account.guestNote")}</p>
      <form method="post" action={here + next} className="stack" noValidate>
        <Field
          name="email"
          label={t("account.email")}
          error={faultAt(faults, "email")}
          control={{ type: "email", defaultValue: email, autoComplete: "username", maxLength: 200 }}
        />
        <Field
          name="password"
          label={t("account.password")}
          error={faultAt(faults, "password")}
          control={{ type: "password", autoComplete: "current-password", maxLength: 200 }}
        />
        <p>
          <Button>{t("account.signIn")}</Button>
        </p>
      </form>
      <p>
        {t("account.noAccount")}{" "}
        <a href={inLang(lang, "/tai-khoan/dang-ky") + next}>{t("account.register")}</a>
      </p>
    </div>
  )
}
