import type { CollectionState } from "@cho-phien/contract"
import { StatusBadge } from "@medusajs/ui"
import { STATE_WORDS } from "./words"

/** The state of a collection in words and colour. */
export function StateBadge({ state }: { state: CollectionState }) {
  const { label, color } = STATE_WORDS[state]
  return <StatusBadge color={color}>{label}</StatusBadge>
}
