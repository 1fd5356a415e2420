import { inLang } from "~/lib/lang"
import { Button } from "~/ui/button/Button"
import { Field } from "~/ui/field/Field"
import { useLang, useT } from "~/words/context"

/** One number, one button: a GET form, so that the answer has an address. */
export function CheckForm({ defaultValue = "" }: { defaultValue?: string }) {
  const t = useT()
  const lang = useLang()
  return (
    <form action={inLang(lang, "/chung-nhan")} className="stack">
      <Field
        name="so"
        label={t("certificate.number")}
        hint={t("certificate.numberHint")}
        control={{ defaultValue, maxLength: 80, required: true, autoComplete: "off" }}
      />
      <p>
        <Button>{t("certificate.check")}</Button>
      </p>
    </form>
  )
}
