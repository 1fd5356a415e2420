import type { MembersView } from "@cho-phien/contract"
import { formatDong } from "@cho-phien/vietnam"
import { Badge, Button, Text } from "@medusajs/ui"
import { type Draft, moved } from "./draft"

interface MemberRowProps {
  member: MembersView["members"][number]
  draft: Draft
  onPick: (id: string) => void
  onChange: (changes: Partial<Draft>) => void
}

/** One product that is in, why, and what the hand can do with it. */
export function MemberRow({ member, draft, onPick, onChange }: MemberRowProps) {
  const { productId, name } = member
  const { pinned, excluded } = draft
  const place = pinned.indexOf(productId)
  const button = (label: string, onClick: () => void, disabled = false, said = label) => (
    <Button
      type="button"
      size="small"
      variant="secondary"
      disabled={disabled}
      aria-label={`${said}: ${name}`}
      onClick={onClick}
    >
      {label}
    </Button>
  )
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 py-2">
      <div className="min-w-0 flex-1 basis-56">
        <Text size="small" weight="plus">
          {name} {place >= 0 && <Badge size="2xsmall">Chọn tay</Badge>}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {member.producerName} · {member.communeName} · {member.stars}
          {"\u00a0"}sao · {formatDong(member.priceFromDong)}
        </Text>
      </div>
      <div className="flex flex-wrap gap-1">
        {place >= 0 && (
          <>
            {button("↑", () => onChange({ pinned: moved(pinned, productId, -1) }), place === 0, "Lên")}
            {button(
              "↓",
              () => onChange({ pinned: moved(pinned, productId, 1) }),
              place === pinned.length - 1,
              "Xuống",
            )}
            {button("Bỏ chọn tay", () => onChange({ pinned: pinned.filter((id) => id !== productId) }))}
          </>
        )}
        {place < 0 && button("Chọn tay", () => onPick(productId))}
        {button("Bỏ ra", () =>
          onChange({
            pinned: pinned.filter((id) => id !== productId),
            excluded: [...excluded, productId],
          }),
        )}
      </div>
    </li>
  )
}
