import { Textarea } from "@medusajs/ui"
import { Field } from "./Field"

interface LongTextFieldProps {
  name: string
  label: string
  hint?: string
  error?: string
  defaultValue?: string
  rows?: number
}

/** Several lines of text in a form of the office. */
export function LongTextField({ name, label, hint, error, defaultValue, rows = 3 }: LongTextFieldProps) {
  const id = `office-${name}`
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <Textarea
        id={id}
        name={name}
        rows={rows}
        defaultValue={defaultValue}
        aria-invalid={error ? true : undefined}
        aria-describedby={hint || error ? `${id}-note` : undefined}
      />
    </Field>
  )
}
