import type { MembersView } from "@cho-phien/contract"
import { Button, Heading, Text } from "@medusajs/ui"
import type { Draft } from "./draft"
import { REASON_WORDS } from "./words"

interface NearMissesProps {
  view: MembersView
  draft: Draft
  onChange: (changes: Partial<Draft>) => void
}

/** Who is out though somebody might look for it, with the reason and the way back. */
export function NearMisses({ view, draft, onChange }: NearMissesProps) {
  const without = (list: readonly string[], gone: string) => list.filter((id) => id !== gone)
  const { pinned, excluded } = draft
  if (view.nearMissCount === 0 && view.missing.length === 0) return null
  return (
    <div className="flex flex-col gap-y-2">
      <Heading level="h3">Suýt được vào ({view.nearMissCount})</Heading>
      <ul className="divide-y">
        {view.nearMisses.map(({ productId, name, because, pinned: wasPinned }) => (
          <li key={productId} className="flex flex-wrap items-center justify-between gap-2 py-2">
            <div className="min-w-0 flex-1 basis-56">
              <Text size="small">{name}</Text>
              <Text size="small" className="text-ui-fg-subtle">
                {because.map((reason) => REASON_WORDS[reason]).join("; ")}
              </Text>
            </div>
            {because.includes("excluded") && (
              <Button
                type="button"
                size="small"
                variant="secondary"
                aria-label={`Thôi bỏ ra: ${name}`}
                onClick={() => onChange({ excluded: without(excluded, productId) })}
              >
                Thôi bỏ ra
              </Button>
            )}
            {wasPinned && (
              <Button
                type="button"
                size="small"
                variant="secondary"
                aria-label={`Bỏ chọn tay: ${name}`}
                onClick={() => onChange({ pinned: without(pinned, productId) })}
              >
                Bỏ chọn tay
              </Button>
            )}
          </li>
        ))}
      </ul>
      {view.missing.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          <Text size="small">{view.missing.length} hàng chọn tay hoặc bỏ ra không còn bán.</Text>
          <Button
            type="button"
            size="small"
            variant="secondary"
            onClick={() =>
              onChange({
                pinned: pinned.filter((id) => !view.missing.includes(id)),
                excluded: excluded.filter((id) => !view.missing.includes(id)),
              })
            }
          >
            Gỡ khỏi danh sách
          </Button>
        </div>
      )}
    </div>
  )
}
