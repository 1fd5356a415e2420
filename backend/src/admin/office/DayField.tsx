import { formatDay, isPlainDate } from "@cho-phien/vietnam"
import { type ChangeEvent, useState } from "react"
import { TextField } from "./TextField"

interface DayFieldProps {
  name: string
  label: string
  hint?: string
  error?: string
  day: string
  onDay?: (day: string) => void
}

/** A day. Browsers write it in the order of their own language, so it is said again as Vietnam writes it. */
export function DayField({ day, onDay, hint, ...field }: DayFieldProps) {
  const [typed, setTyped] = useState(day)
  const shown = onDay ? day : typed
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    setTyped(event.target.value)
    onDay?.(event.target.value)
  }
  const said = isPlainDate(shown) ? `Ngày ${formatDay(shown)}` : undefined
  return (
    <TextField
      {...field}
      type="date"
      hint={[said, hint].filter(Boolean).join(" · ") || "Chọn ngày"}
      value={shown}
      onChange={change}
    />
  )
}
