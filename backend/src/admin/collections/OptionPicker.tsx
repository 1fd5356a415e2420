import { fold } from "@cho-phien/vietnam"
import { Button, Hint, Input, Text } from "@medusajs/ui"
import { useId, useState } from "react"

interface OptionPickerProps {
  label: string
  options: readonly { value: string; label: string; count: number }[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
  error?: string
}

const OFFERED = 6

/** Several of a list: what is chosen stands as buttons that take it off, the rest is found by typing. */
export function OptionPicker({ label, options, chosen, onChange, error }: OptionPickerProps) {
  const [typed, setTyped] = useState("")
  const id = useId()
  const words = fold(typed).split(/\s+/).filter(Boolean)
  const left = options.filter(({ value }) => !chosen.includes(value))
  const found = left.filter((option) => words.every((word) => fold(option.label).includes(word)))
  const offered = words.length === 0 && left.length > OFFERED ? [] : found.slice(0, OFFERED)
  const labelOf = (value: string) => options.find((option) => option.value === value)?.label ?? value
  return (
    <div className="flex flex-col gap-y-2">
      <label htmlFor={id} className="txt-compact-small-plus">
        {label}
      </label>
      {error && <Hint variant="error">{error}</Hint>}
      {chosen.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {chosen.map((value) => (
            <li key={value}>
              <Button
                type="button"
                size="small"
                variant="secondary"
                aria-label={`Bỏ ${labelOf(value)}`}
                onClick={() => onChange(chosen.filter((one) => one !== value))}
              >
                {labelOf(value)} ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Input
        id={id}
        size="small"
        value={typed}
        placeholder="Gõ để tìm, có dấu hoặc không"
        onChange={(event) => setTyped(event.target.value)}
      />
      <ul className="flex flex-wrap gap-2">
        {offered.map((option) => (
          <li key={option.value}>
            <Button
              type="button"
              size="small"
              variant="transparent"
              className="border-ui-border-base border"
              onClick={() => {
                onChange([...chosen, option.value])
                setTyped("")
              }}
            >
              + {option.label} ({option.count})
            </Button>
          </li>
        ))}
      </ul>
      {words.length > 0 && found.length === 0 && <Text size="small">Không có mục nào khớp.</Text>}
    </div>
  )
}
