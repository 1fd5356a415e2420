import { Heading, Hint, Skeleton, Text } from "@medusajs/ui"
import type { Draft } from "./draft"
import { GoodsPicker } from "./GoodsPicker"
import { MemberRow } from "./MemberRow"
import { NearMisses } from "./NearMisses"
import { useMembers } from "./use-collections"

interface MembersPanelProps {
  draft: Draft
  onChange: (changes: Partial<Draft>) => void
  wordsOf: (field: string) => string | undefined
}

/** Who is in with the choice as it is now, before anything is saved; picking, ordering and taking out by hand. */
export function MembersPanel({ draft, onChange, wordsOf }: MembersPanelProps) {
  const { rule, pinned, excluded } = draft
  const { data, isError, isFetching } = useMembers({ rule, pinned, excluded })
  const pick = (id: string) =>
    onChange({
      pinned: [...pinned.filter((one) => one !== id), id],
      excluded: excluded.filter((one) => one !== id),
    })
  return (
    <section className="flex flex-col gap-y-4" aria-busy={isFetching}>
      <div>
        <Heading level="h2">Hàng trong bộ{data ? ` (${data.count})` : ""}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          Theo hàng và chứng nhận hôm nay; chưa lưu gì. Hàng chọn tay đứng đầu, theo thứ tự bạn xếp.
        </Text>
      </div>
      {[wordsOf("pinned"), wordsOf("excluded")].map((words) =>
        words ? (
          <Hint key={words} variant="error">
            {words}
          </Hint>
        ) : null,
      )}
      <GoodsPicker pinned={pinned} onPick={pick} />
      {isError && <Text size="small">Chưa xem trước được; kiểm tra lại khoảng giá rồi thử lại.</Text>}
      {!data && !isError && <Skeleton className="h-40" />}
      {data?.count === 0 && <Text size="small">Chưa có hàng nào. Thêm điều kiện, hoặc chọn tay.</Text>}
      <ol className="divide-y">
        {data?.members.map((member) => (
          <MemberRow key={member.productId} member={member} draft={draft} onPick={pick} onChange={onChange} />
        ))}
      </ol>
      {data && data.count > data.members.length && (
        <Text size="small">… và {data.count - data.members.length} hàng nữa.</Text>
      )}
      {data && <NearMisses view={data} draft={draft} onChange={onChange} />}
    </section>
  )
}
