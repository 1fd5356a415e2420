import type { Discrepancy } from "@cho-phien/contract"
import { formatInstant } from "@cho-phien/vietnam"
import { Text } from "@medusajs/ui"
import { stateWords } from "./words"

/** Ids and times, to look it up elsewhere. */
export function Facts({ row }: { row: Discrepancy }) {
  return (
    <div className="flex flex-col gap-y-2">
      <Text size="small">{stateWords(row)}</Text>
      <Text size="small" className="break-words text-ui-fg-subtle">
        {[row.subject, row.detail].filter(Boolean).join(" · ")}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {`Thấy từ ${formatInstant(new Date(row.firstSeenAt))} đến ${formatInstant(new Date(row.lastSeenAt))}`}
      </Text>
    </div>
  )
}
