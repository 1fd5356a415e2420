import { Select } from "@medusajs/ui"
import { useState } from "react"
import { Field } from "../office/Field"

interface ChoiceFieldProps {
  name: string
  label: string
  hint?: string
  error?: string
  options: readonly (readonly [value: string, label: string])[]
  /** What is chosen at first; left out: the first. */
  initial?: string
  onChosen?: (value: string) => void
}

/** One of a few, in a form; the hidden field sends it. */
export function ChoiceField({ name, label, hint, error, options, initial, onChosen }: ChoiceFieldProps) {
  const [value, setValue] = useState(initial ?? options[0]?.[0] ?? "")
  const id = `office-${name}`
  const choose = (chosen: string) => {
    setValue(chosen)
    onChosen?.(chosen)
  }
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input type="hidden" name={name} value={value} />
      <Select value={value} onValueChange={choose}>
        <Select.Trigger id={id} aria-label={label}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {options.map(([option, words]) => (
            <Select.Item key={option} value={option}>
              {words}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </Field>
  )
}

/** The entries of a table of words, as options. */
export const optionsOf = (words: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(words)
