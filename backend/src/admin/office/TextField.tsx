import { Input } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { Field } from "./Field"

interface TextFieldProps extends ComponentProps<typeof Input> {
  name: string
  label: string
  hint?: string
  error?: string
}

/** One line of text, a number or a day in a form of the office. */
export function TextField({ name, label, hint, error, ...input }: TextFieldProps) {
  const id = `office-${name}`
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <Input
        id={id}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={hint || error ? `${id}-note` : undefined}
        {...input}
      />
    </Field>
  )
}
