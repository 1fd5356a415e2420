import type { OfficeReturnListResponse } from "@cho-phien/contract"
import { formatDong, formatInstant } from "@cho-phien/vietnam"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowUturnLeft } from "@medusajs/icons"
import { Container, Heading, Table, Text } from "@medusajs/ui"
import { ReturnDrawer } from "../../after-sales/ReturnDrawer"
import { RETURNS_KEY, useOfficeList } from "../../after-sales/use-after-sales"
import { RETURN_REASONS, RETURN_STATES } from "../../after-sales/words"
import { Choice } from "../../office/Choice"
import { ListBody } from "../../office/ListBody"
import { Pages } from "../../office/Pages"
import { useFilters } from "../../office/use-filters"

const PAGE_SIZE = 20
const LISTS = [{ value: "all", label: "Mọi yêu cầu" }]

export default function ReturnsPage() {
  const { get, set, page } = useFilters()
  const list = useOfficeList<OfficeReturnListResponse>(RETURNS_KEY, {
    list: get("list"),
    page,
    pageSize: PAGE_SIZE,
  })
  const opened = list.data?.returns.find(({ id }) => id === get("id"))
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">Trả hàng</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          Trả lời trong một ngày làm việc; tiền hoàn ngay khi nhận lại hàng.
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
        isEmpty={list.data?.returns.length === 0}
        emptyWords="Không có yêu cầu trả hàng nào chờ xử lý."
      >
        {list.data && (
          <>
            <Table>
              <Table.Header>
                <Table.Row>
                  <Table.HeaderCell>Đơn</Table.HeaderCell>
                  <Table.HeaderCell>Lý do</Table.HeaderCell>
                  <Table.HeaderCell className="hidden md:table-cell">Lúc</Table.HeaderCell>
                  <Table.HeaderCell className="text-right">Hoàn</Table.HeaderCell>
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {list.data.returns.map((request) => (
                  <Table.Row
                    key={request.id}
                    className="cursor-pointer"
                    onClick={() => set({ id: request.id })}
                  >
                    <Table.Cell className="py-3">
                      <button type="button" className="font-medium" onClick={() => set({ id: request.id })}>
                        {request.code}
                      </button>
                      <Text size="small" className="text-ui-fg-subtle">
                        {request.producerName}
                      </Text>
                    </Table.Cell>
                    <Table.Cell className="py-3">
                      {RETURN_REASONS[request.reason]}
                      <Text size="small" className="text-ui-fg-subtle">
                        {RETURN_STATES[request.state]}
                      </Text>
                    </Table.Cell>
                    <Table.Cell className="hidden whitespace-nowrap md:table-cell">
                      {formatInstant(new Date(request.requestedAt))}
                    </Table.Cell>
                    <Table.Cell className="whitespace-nowrap text-right">
                      {formatDong(request.refundDong)}
                    </Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
            <Pages {...list.data} onPage={(to) => set({ page: String(to) })} />
          </>
        )}
      </ListBody>
      <ReturnDrawer request={opened} onClose={() => set({ id: "" })} />
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Trả hàng", icon: ArrowUturnLeft })
export const handle = { breadcrumb: () => "Trả hàng" }
