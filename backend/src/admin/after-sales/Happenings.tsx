import type { ParcelHappening } from "@cho-phien/contract"
import { formatDong, formatInstant } from "@cho-phien/vietnam"
import { Text } from "@medusajs/ui"
import { HAPPENINGS } from "./words"

/** What happened to a parcel, first to last. */
export function Happenings({ happenings }: { happenings: readonly ParcelHappening[] }) {
  return (
    <ol className="flex flex-col gap-y-1">
      {happenings.map(({ kind, at, amountDong, note }, index) => (
        <li key={`${kind}-${at}-${index}`}>
          <Text size="small">
            <span className="text-ui-fg-subtle">{formatInstant(new Date(at))}</span> · {HAPPENINGS[kind]}
            {amountDong === null ? "" : ` ${formatDong(amountDong)}`}
            {note ? ` · ${note}` : ""}
          </Text>
        </li>
      ))}
    </ol>
  )
}
