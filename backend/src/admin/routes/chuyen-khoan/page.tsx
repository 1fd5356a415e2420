import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CreditCard } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { Choice } from "../../office/Choice"
import { ListBody } from "../../office/ListBody"
import { Pages } from "../../office/Pages"
import { useFilters } from "../../office/use-filters"
import { AwaitedTable } from "../../transfers/AwaitedTable"
import { TransferDrawer } from "../../transfers/TransferDrawer"
import { TransferTable } from "../../transfers/TransferTable"
import { useTransfers } from "../../transfers/use-transfers"

const PAGE_SIZE = 20
const LISTS = [{ value: "all", label: "Mọi khoản chuyển" }]

export default function TransfersPage() {
  const { get, set, page } = useFilters()
  const list = useTransfers({ list: get("list"), page, pageSize: PAGE_SIZE })
  const opened = list.data?.transfers.find((transfer) => transfer.id === get("id"))
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">Chuyển khoản chưa khớp</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          Tiền đã vào tài khoản mà chưa biết của đơn nào, hoặc cần trả lại một phần.
        </Text>
      </div>
      <div className="px-6 py-4">
        <Choice
          label="Cần xử lý"
          value={get("list")}
          options={LISTS}
          onChange={(value) => set({ list: value })}
          className="md:w-56"
        />
      </div>
      <ListBody
        list={list}
        isEmpty={list.data?.transfers.length === 0}
        emptyWords="Không có khoản nào chờ xử lý. Mọi khoản chuyển đều đã khớp với đơn."
      >
        {list.data && (
          <>
            <TransferTable transfers={list.data.transfers} onOpen={(id) => set({ id })} />
            <Pages {...list.data} onPage={(to) => set({ page: String(to) })} />
          </>
        )}
      </ListBody>
      <AwaitedTable />
      <TransferDrawer transfer={opened} onClose={() => set({ id: "" })} />
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Chuyển khoản chưa khớp", icon: CreditCard })
export const handle = { breadcrumb: () => "Chuyển khoản chưa khớp" }
