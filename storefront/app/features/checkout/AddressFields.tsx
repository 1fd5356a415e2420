import { type Fault, faultAt } from "~/lib/faults"
import { Field } from "~/ui/field/Field"
import { useT } from "~/words/context"
import type { DeliveryValues } from "./delivery-form"
import { PlaceFields } from "./PlaceFields"
import type { Choice } from "./places-view.server"
import "./address.css"

type AddressFieldsProps = {
  values: DeliveryValues
  provinces: readonly Choice[]
  communes: readonly Choice[]
  faults: readonly Fault[]
}

/** Who receives and where: the five fields of every delivery. */
export function AddressFields({ values, provinces, communes, faults }: AddressFieldsProps) {
  const t = useT()
  return (
    <>
      <Field
        name="recipientName"
        label={t("checkout.recipientName")}
        error={faultAt(faults, "recipientName")}
        control={{ defaultValue: values.recipientName, autoComplete: "name", maxLength: 120 }}
      />
      <Field
        name="phone"
        label={t("checkout.phone")}
        hint={t("checkout.phoneHint")}
        error={faultAt(faults, "phone")}
        control={{
          type: "tel",
          inputMode: "tel",
          defaultValue: values.phone,
          autoComplete: "tel",
          maxLength: 30,
        }}
      />
      <PlaceFields values={values} provinces={provinces} communes={communes} faults={faults} />
      <Field
        name="street"
        label={t("checkout.street")}
        error={faultAt(faults, "street")}
        control={{ defaultValue: values.street, autoComplete: "address-line1", maxLength: 200 }}
      />
    </>
  )
}
