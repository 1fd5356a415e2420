import { AddressFields, type Choice, type DeliveryValues } from "~/features/checkout"
import type { Fault } from "~/lib/faults"
import { inLang } from "~/lib/lang"
import { Breadcrumb } from "~/ui/breadcrumb/Breadcrumb"
import { Button } from "~/ui/button/Button"
import { ErrorSummary } from "~/ui/field/ErrorSummary"
import { useLang, useT } from "~/words/context"

type AddressPageProps = {
  /** `moi` for a new one. */
  id: string
  values: DeliveryValues
  provinces: readonly Choice[]
  communes: readonly Choice[]
  faults: readonly Fault[]
}

/** One saved address, the same five fields as at checkout. */
export function AddressPage({ id, values, provinces, communes, faults }: AddressPageProps) {
  const t = useT()
  const lang = useLang()
  const list = inLang(lang, "/tai-khoan/dia-chi")
  const title = t(id === "moi" ? "account.addAddress" : "account.editAddress")
  return (
    <cp-live class="page stack" id="dia-chi" data-parts="">
      <ErrorSummary errors={faults} />
      <Breadcrumb
        steps={[
          { name: t("account.title"), href: inLang(lang, "/tai-khoan") },
          { name: t("account.addresses"), href: list },
          { name: title },
        ]}
      />
      <h1 tabIndex={-1}>{title}</h1>
      <form method="post" action={`${list}/${id}`} className="stack" noValidate>
        <button
          type="submit"
          name="deed"
          value="save"
          className="first-button"
          tabIndex={-1}
          aria-hidden="true"
        />
        <AddressFields values={values} provinces={provinces} communes={communes} faults={faults} />
        <p>
          <Button name="deed" value="save">
            {t("account.saveAddress")}
          </Button>
        </p>
      </form>
    </cp-live>
  )
}
