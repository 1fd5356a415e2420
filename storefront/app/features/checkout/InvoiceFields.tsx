import { type Fault, faultAt } from "~/lib/faults"
import { Field } from "~/ui/field/Field"
import { useT } from "~/words/context"
import { type InvoiceValues, invoiceField } from "./invoice-form"

/** Folded away until wanted: who the invoices are made out to. Works without JavaScript; left empty, none is asked for. */
export function InvoiceFields({
  values,
  faults,
}: {
  values: InvoiceValues | null
  faults: readonly Fault[]
}) {
  const t = useT()
  const fields = [
    { name: "companyName", label: t("invoice.companyName"), autoComplete: "organization", maxLength: 200 },
    { name: "taxCode", label: t("invoice.taxCode"), hint: t("invoice.taxCodeHint"), maxLength: 30 },
    { name: "address", label: t("invoice.address"), maxLength: 250 },
    { name: "email", label: t("invoice.email"), type: "email", maxLength: 200 },
  ] as const
  const isOpen = values !== null || faults.some(({ name }) => name.startsWith("invoice."))
  return (
    <details className="note" open={isOpen}>
      <summary>{t("invoice.want")}</summary>
      <div className="stack">
        <p className="muted small">{t("invoice.who")}</p>
        {fields.map(({ name, label, maxLength, ...more }) => (
          <Field
            key={name}
            name={invoiceField(name)}
            label={label}
            hint={"hint" in more ? more.hint : undefined}
            error={faultAt(faults, invoiceField(name))}
            control={{
              type: "type" in more ? more.type : "text",
              defaultValue: values?.[name] ?? "",
              maxLength,
              ...("autoComplete" in more ? { autoComplete: more.autoComplete } : {}),
            }}
          />
        ))}
      </div>
    </details>
  )
}
