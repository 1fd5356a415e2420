import type { CollectionAuditRow } from "@cho-phien/contract"
import { formatInstant } from "@cho-phien/vietnam"
import { Heading, Text } from "@medusajs/ui"
import { changedWords, DEED_WORDS } from "./words"

/** Who did what, newest first. */
export function CollectionHistory({ history }: { history: readonly CollectionAuditRow[] }) {
  if (history.length === 0) return null
  return (
    <section className="flex flex-col gap-y-2">
      <Heading level="h2">Đã làm gì</Heading>
      <ol className="flex flex-col gap-y-2">
        {history.map((row) => (
          <li key={row.id}>
            <Text size="small" weight="plus">
              {DEED_WORDS[row.deed]} · {formatInstant(new Date(row.at))}
            </Text>
            <Text size="small" className="text-ui-fg-subtle break-words">
              {row.actor}
              {row.deed === "edited" && row.after ? ` · ${changedWords(row.after)}` : ""}
            </Text>
          </li>
        ))}
      </ol>
    </section>
  )
}
