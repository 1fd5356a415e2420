import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container, Heading, Text } from "@medusajs/ui"
import { Choice } from "../../../office/Choice"
import { ListBody } from "../../../office/ListBody"
import { Pages } from "../../../office/Pages"
import { useFilters } from "../../../office/use-filters"
import { DayTable } from "../../../reconciliation/DayTable"
import { DiscrepancyDrawer } from "../../../reconciliation/DiscrepancyDrawer"
import { DiscrepancyTable } from "../../../reconciliation/DiscrepancyTable"
import { useReconciliation } from "../../../reconciliation/use-reconciliation"

const PAGE_SIZE = 20
const LISTS = [{ value: "all", label: "Mọi việc đã thấy" }]

export default function ReconciliationPage() {
  const { get, set, page } = useFilters()
  const list = useReconciliation({ list: get("list"), page, pageSize: PAGE_SIZE })
  const opened = list.data?.discrepancies.find((row) => row.id === get("id"))
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">Đối soát thanh toán</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          Chỗ đơn và tiền chưa khớp. Máy tự sửa được gì thì đã sửa; phần còn lại cần người xem.
        </Text>
      </div>
      <div className="px-6 py-4">
        <Choice
          label="Cần xem"
          value={get("list")}
          options={LISTS}
          onChange={(value) => set({ list: value })}
          className="md:w-56"
        />
      </div>
      <ListBody
        list={list}
        isEmpty={list.data?.discrepancies.length === 0}
        emptyWords={
          list.data?.days.length === 0
            ? "Máy chưa so lần nào; ba phút một lần."
            : "Mọi đơn và mọi khoản tiền đều khớp."
        }
      >
        {list.data && (
          <>
            <DiscrepancyTable rows={list.data.discrepancies} onOpen={(id) => set({ id })} />
            <Pages {...list.data} onPage={(to) => set({ page: String(to) })} />
          </>
        )}
      </ListBody>
      {list.data && <DayTable days={list.data.days} />}
      <DiscrepancyDrawer row={opened} onClose={() => set({ id: "" })} />
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Đối soát thanh toán", rank: 2 })
export const handle = { breadcrumb: () => "Đối soát thanh toán" }
