import { Hint, Label } from "@medusajs/ui"
import type { ReactNode } from "react"

interface FieldProps {
  id: string
  label: string
  hint?: string
  error?: string
  children: ReactNode
}

/** Label above, hint under it, the error between hint and input. The input takes `id` and `${id}-note`. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <div id={`${id}-note`}>
        {hint && <Hint>{hint}</Hint>}
        {error && <Hint variant="error">{error}</Hint>}
      </div>
      {children}
    </div>
  )
}
