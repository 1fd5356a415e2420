import { formatInstant } from "@cho-phien/vietnam"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { PaperPlane } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { Choice } from "../../office/Choice"
import { ListBody } from "../../office/ListBody"
import { Pages } from "../../office/Pages"
import { useFilters } from "../../office/use-filters"
import { LetterDrawer } from "../../outbox/LetterDrawer"
import { LetterTable } from "../../outbox/LetterTable"
import { useOutbox } from "../../outbox/use-outbox"
import { kindWords, standing } from "../../outbox/words"

const PAGE_SIZE = 20
const LISTS = [
  { value: "open", label: "Chưa gửi được" },
  { value: "failed", label: "Đã thôi gửi" },
]

export default function OutboxPage() {
  const { get, set, page } = useFilters()
  const list = useOutbox({ list: get("list"), page, pageSize: PAGE_SIZE })
  const { letters = [], waiting = 0, failed = 0 } = list.data ?? {}
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">Thư gửi đi</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {waiting} thư đang chờ, {failed} thư đã thôi gửi. Thư hỏng không ảnh hưởng đến đơn hàng.
        </Text>
      </div>
      <div className="px-6 py-4">
        <Choice
          label="Mọi thư"
          value={get("list")}
          options={LISTS}
          onChange={(value) => set({ list: value })}
          className="md:w-56"
        />
      </div>
      <ListBody list={list} isEmpty={letters.length === 0} emptyWords="Không có thư nào ở đây.">
        <LetterTable
          rows={letters.map((letter) => ({
            id: letter.id,
            title: letter.subject ?? kindWords(letter.kind),
            under: `${letter.recipient} · ${standing(letter)}`,
            at: formatInstant(new Date(letter.queuedAt)),
          }))}
          onOpen={(id) => set({ id })}
        />
        {list.data && <Pages {...list.data} onPage={(to) => set({ page: String(to) })} />}
      </ListBody>
      <LetterDrawer letter={letters.find(({ id }) => id === get("id"))} onClose={() => set({ id: "" })} />
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Thư gửi đi", icon: PaperPlane })
export const handle = { breadcrumb: () => "Thư gửi đi" }
