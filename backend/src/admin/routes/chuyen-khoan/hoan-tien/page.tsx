import { formatDong } from "@cho-phien/vietnam"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container, Heading, Text } from "@medusajs/ui"
import { Choice } from "../../../office/Choice"
import { ListBody } from "../../../office/ListBody"
import { Pages } from "../../../office/Pages"
import { useFilters } from "../../../office/use-filters"
import { RefundDrawer } from "../../../refunds/RefundDrawer"
import { RefundTable } from "../../../refunds/RefundTable"
import { useRefunds } from "../../../refunds/use-refunds"

const PAGE_SIZE = 20
const LISTS = [{ value: "all", label: "Mọi khoản hoàn" }]

export default function RefundsPage() {
  const { get, set, page } = useFilters()
  const list = useRefunds({ list: get("list"), page, pageSize: PAGE_SIZE })
  const opened = list.data?.tasks.find((task) => task.id === get("id"))
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">Hoàn tiền phải làm tay</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          Sổ đã ghi hoàn, nhưng tiền mặt và chuyển khoản không tự quay về. Khoản trả bằng thẻ tự hoàn, không
          có ở đây.
        </Text>
        {list.data && list.data.dueDong > 0 && (
          <Text className="mt-2">{`Đang chờ hoàn: ${formatDong(list.data.dueDong)}`}</Text>
        )}
      </div>
      <div className="px-6 py-4">
        <Choice
          label="Chưa hoàn"
          value={get("list")}
          options={LISTS}
          onChange={(value) => set({ list: value })}
          className="md:w-56"
        />
      </div>
      <ListBody list={list} isEmpty={list.data?.tasks.length === 0} emptyWords="Không có khoản nào chờ hoàn.">
        {list.data && (
          <>
            <RefundTable tasks={list.data.tasks} onOpen={(id) => set({ id })} />
            <Pages {...list.data} onPage={(to) => set({ page: String(to) })} />
          </>
        )}
      </ListBody>
      <RefundDrawer task={opened} onClose={() => set({ id: "" })} />
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Hoàn tiền phải làm tay", rank: 1 })
export const handle = { breadcrumb: () => "Hoàn tiền phải làm tay" }
