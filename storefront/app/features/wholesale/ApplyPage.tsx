import { type Choice, PlaceFields } from "~/features/checkout"
import { type Fault, faultAt } from "~/lib/faults"
import { inLang } from "~/lib/lang"
import { Breadcrumb } from "~/ui/breadcrumb/Breadcrumb"
import { Button } from "~/ui/button/Button"
import { ErrorSummary } from "~/ui/field/ErrorSummary"
import { Field, FieldFrame } from "~/ui/field/Field"
import { useLang, useT } from "~/words/context"
import type { ApplyValues } from "./apply-form"
import "./wholesale.css"

type ApplyPageProps = {
  values: ApplyValues
  provinces: readonly Choice[]
  communes: readonly Choice[]
  faults: readonly Fault[]
}

/** A company's application, and its answer when the office asked for more. */
export function ApplyPage({ values, provinces, communes, faults }: ApplyPageProps) {
  const t = useT()
  const lang = useLang()
  const here = inLang(lang, "/mua-si/dang-ky")
  const field = (name: keyof ApplyValues, most: number, hint?: string) => (
    <Field
      name={name}
      label={t(`wholesale.${name as "legalName"}`)}
      hint={hint}
      error={faultAt(faults, name)}
      control={{ defaultValue: values[name], maxLength: most }}
    />
  )
  return (
    <cp-live class="page stack wholesale" id="dang-ky-si" data-parts="xa-phuong">
      <ErrorSummary errors={faults} />
      <Breadcrumb
        steps={[
          { name: t("wholesale.title"), href: inLang(lang, "/mua-si") },
          { name: t("wholesale.apply") },
        ]}
      />
      <h1 tabIndex={-1}>{t("wholesale.apply")}</h1>
      <p className="prose">{t("wholesale.applyLead")}</p>
      <form method="post" action={here} className="stack" noValidate>
        <button
          type="submit"
          name="deed"
          value="send"
          className="first-button"
          tabIndex={-1}
          aria-hidden="true"
        />
        {field("legalName", 200)}
        {field("taxCode", 20, t("wholesale.taxCodeHint"))}
        <PlaceFields values={values} provinces={provinces} communes={communes} faults={faults} />
        {field("street", 200)}
        {field("representative", 120)}
        {field("position", 80)}
        {field("phone", 30)}
        {field("invoiceEmail", 200)}
        <FieldFrame
          name="message"
          label={t("wholesale.message")}
          hint={t("wholesale.messageHint")}
          error={faultAt(faults, "message")}
          optional
        >
          {(described) => (
            <textarea
              className="input"
              id="message"
              name="message"
              rows={4}
              maxLength={1000}
              defaultValue={values.message}
              {...described}
            />
          )}
        </FieldFrame>
        <p>
          <Button name="deed" value="send">
            {t("wholesale.send")}
          </Button>
        </p>
      </form>
    </cp-live>
  )
}
