import { Hint, Text } from "@medusajs/ui"

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

interface MonthPickerProps {
  label: string
  hint?: string
  chosen: readonly number[]
  onChange: (months: number[]) => void
}

/** Months of the year, ticked. */
export function MonthPicker({ label, hint, chosen, onChange }: MonthPickerProps) {
  const toggle = (month: number) =>
    onChange(MONTHS.filter((one) => (one === month ? !chosen.includes(one) : chosen.includes(one))))
  return (
    <fieldset className="flex flex-col gap-y-2">
      <legend className="txt-compact-small-plus mb-1">{label}</legend>
      {hint && <Hint>{hint}</Hint>}
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        {MONTHS.map((month) => (
          <label key={month} className="flex min-h-6 items-center gap-x-1.5">
            <input type="checkbox" checked={chosen.includes(month)} onChange={() => toggle(month)} />
            <Text size="small">Tháng {month}</Text>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
