import type { CertificateState } from "@cho-phien/contract"
import { StatusBadge } from "@medusajs/ui"
import { STATE_WORDS } from "./words"

export function StateBadge({ state }: { state: CertificateState }) {
  const { label, color } = STATE_WORDS[state]
  return (
    <StatusBadge color={color} className="whitespace-nowrap">
      {label}
    </StatusBadge>
  )
}
