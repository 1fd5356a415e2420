import { Hint, Text } from "@medusajs/ui"

const WEEKDAYS = ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật"]

interface WeekdayFieldProps {
  /** ISO weekdays, 1 = Monday. */
  chosen: readonly number[]
  error?: string
}

/** On which days parcels leave. */
export function WeekdayField({ chosen, error }: WeekdayFieldProps) {
  return (
    <fieldset className="flex flex-col gap-y-2">
      <legend className="txt-compact-small-plus mb-1">Ngày gửi hàng</legend>
      {error && <Hint variant="error">{error}</Hint>}
      <div className="flex flex-wrap gap-x-5 gap-y-2">
        {WEEKDAYS.map((name, index) => (
          <label key={name} className="flex min-h-6 items-center gap-x-2">
            <input
              type="checkbox"
              name="dispatchWeekdays"
              value={index + 1}
              defaultChecked={chosen.includes(index + 1)}
            />
            <Text size="small">{name}</Text>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
