import { type Fault, faultAt } from "~/lib/faults"
import { inLang } from "~/lib/lang"
import { Button } from "~/ui/button/Button"
import { ErrorSummary } from "~/ui/field/ErrorSummary"
import { Field } from "~/ui/field/Field"
import { useLang, useT } from "~/words/context"

type RegisterPageProps = { name: string; email: string; faults: readonly Fault[]; back: string }

/** Making an account: what for, three fields, and that nobody needs one. */
export function RegisterPage({ name, email, faults, back }: RegisterPageProps) {
  const t = useT()
  const lang = useLang()
  const next = back ? `?tiep=${encodeURIComponent(back)}` : ""
  return (
    <div className="page stack">
      <ErrorSummary errors={faults} />
      <h1 tabIndex={-1}>{t("account.register")}</h1>
      <p className="prose">
        {t("account.why")} {t("account.guestNote")}
      </p>
      <form method="post" action={inLang(lang, "/tai-khoan/dang-ky") + next} className="stack" noValidate>
        <Field
          name="name"
          label={t("account.name")}
          error={faultAt(faults, "name")}
          control={{ defaultValue: name, autoComplete: "name", maxLength: 120 }}
        />
        <Field
          name="email"
          label={t("account.email")}
          error={faultAt(faults, "email")}
          control={{ type: "email", defaultValue: email, autoComplete: "username", maxLength: 200 }}
        />
        <Field
          name="password"
          label={t("account.password")}
          hint={t("account.passwordHint")}
          error={faultAt(faults, "password")}
          control={{ type: "password", autoComplete: "new-password", maxLength: 200 }}
        />
        <p className="small muted prose">
          {t("account.privacy")}{" "}
          <a href={inLang(lang, "/chinh-sach/bao-ve-du-lieu-ca-nhan")}>{t("checkout.privacyLink")}</a>
        </p>
        <p>
          <Button>{t("account.register")}</Button>
        </p>
      </form>
      <p>
        {t("account.haveAccount")}{" "}
        <a href={inLang(lang, "/tai-khoan/dang-nhap") + next}>{t("account.signIn")}</a>
      </p>
    </div>
  )
}
