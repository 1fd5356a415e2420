import type { AuditRow } from "@cho-phien/contract"
import { formatInstant } from "@cho-phien/vietnam"
import { Heading, Text } from "@medusajs/ui"
import { changesOf } from "./changes"
import { DEED_WORDS } from "./words"

/** Deeds, newest first: who, when, why, and each value before and after. */
export function CertificateHistory({ history }: { history: readonly AuditRow[] }) {
  return (
    <section className="flex flex-col gap-y-3">
      <Heading level="h2">Lịch sử</Heading>
      <ol className="flex flex-col gap-y-4">
        {history.map((row) => (
          <li key={row.id} className="border-ui-border-strong border-l-2 pl-4">
            <Text size="small" weight="plus">
              {DEED_WORDS[row.deed]}
            </Text>
            <Text size="small" className="text-ui-fg-subtle break-words">
              {formatInstant(new Date(row.at))} · {row.actor}
            </Text>
            {row.reason && <Text size="small">Lý do: {row.reason}</Text>}
            {changesOf(row).map(({ label, before, after }) => (
              <Text size="small" key={label} className="break-words">
                {label}: <del className="text-ui-fg-muted">{before}</del> → {after}
              </Text>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
