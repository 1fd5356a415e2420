import { Select } from "@medusajs/ui"

interface ChoiceProps {
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  onChange: (value: string) => void
  className?: string
}

/** No filter has a value like it. */
const ALL = "(all)"

/** A filter; the first entry, named after the filter, takes it off. */
export function Choice({ label, value, options, onChange, className }: ChoiceProps) {
  return (
    <Select
      size="small"
      value={value || ALL}
      onValueChange={(chosen) => onChange(chosen === ALL ? "" : chosen)}
    >
      <Select.Trigger aria-label={label} className={className}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value={ALL}>{label}</Select.Item>
        {options.map((option) => (
          <Select.Item key={option.value} value={option.value}>
            {option.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
