import { Input } from "@medusajs/ui"
import { useEffect, useState } from "react"

interface SearchFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  className?: string
}

const PAUSE_MS = 300

/** Searches when the typing pauses. */
export function SearchField({ label, value, onChange, className }: SearchFieldProps) {
  const [typed, setTyped] = useState(value)
  useEffect(() => {
    if (typed === value) return
    const timer = setTimeout(() => onChange(typed), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, value, onChange])
  return (
    <Input
      type="search"
      size="small"
      aria-label={label}
      placeholder={label}
      className={className}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  )
}
