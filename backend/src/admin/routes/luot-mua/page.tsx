import type { OrderGroupListResponse } from "@cho-phien/contract"
import { formatDong, formatInstant } from "@cho-phien/vietnam"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShoppingCart } from "@medusajs/icons"
import { Container, Heading, Table, Text } from "@medusajs/ui"
import { GroupDrawer } from "../../after-sales/GroupDrawer"
import { GROUPS_KEY, useOfficeList } from "../../after-sales/use-after-sales"
import { STAGES } from "../../after-sales/words"
import { DayField } from "../../office/DayField"
import { ListBody } from "../../office/ListBody"
import { Pages } from "../../office/Pages"
import { SearchField } from "../../office/SearchField"
import { useFilters } from "../../office/use-filters"

const PAGE_SIZE = 20

export default function OrderGroupsPage() {
  const { get, set, page } = useFilters()
  const list = useOfficeList<OrderGroupListResponse>(GROUPS_KEY, {
    q: get("q"),
    day: get("day"),
    page,
    pageSize: PAGE_SIZE,
  })
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">Lượt mua</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          Một lượt mua có một mã, một tổng tiền và một kiện của mỗi chủ thể.
        </Text>
      </div>
      <div className="grid gap-3 px-6 py-4 md:grid-cols-2">
        <SearchField label="Mã đơn, số điện thoại hoặc tên" value={get("q")} onChange={(q) => set({ q })} />
        <DayField name="day" label="Ngày đặt" day={get("day")} onDay={(day) => set({ day })} />
      </div>
      <ListBody
        list={list}
        isEmpty={list.data?.groups.length === 0}
        emptyWords="Không có lượt mua nào khớp. Kiểm tra lại mã, số điện thoại hoặc ngày."
      >
        {list.data && (
          <>
            <Table>
              <Table.Header>
                <Table.Row>
                  <Table.HeaderCell>Mã</Table.HeaderCell>
                  <Table.HeaderCell>Người nhận</Table.HeaderCell>
                  <Table.HeaderCell className="hidden md:table-cell">Lúc</Table.HeaderCell>
                  <Table.HeaderCell className="hidden md:table-cell">Tiến độ</Table.HeaderCell>
                  <Table.HeaderCell className="text-right">Tổng</Table.HeaderCell>
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {list.data.groups.map((group) => (
                  <Table.Row key={group.id} className="cursor-pointer" onClick={() => set({ id: group.id })}>
                    <Table.Cell>
                      <button type="button" className="font-medium" onClick={() => set({ id: group.id })}>
                        {group.code}
                      </button>
                    </Table.Cell>
                    <Table.Cell>{group.recipientName}</Table.Cell>
                    <Table.Cell className="hidden whitespace-nowrap md:table-cell">
                      {formatInstant(new Date(group.placedAt))}
                    </Table.Cell>
                    <Table.Cell className="hidden md:table-cell">
                      {STAGES[group.stage] ?? group.stage} · {group.parcels} kiện
                    </Table.Cell>
                    <Table.Cell className="whitespace-nowrap text-right">
                      {formatDong(group.totalDong)}
                    </Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
            <Pages {...list.data} onPage={(to) => set({ page: String(to) })} />
          </>
        )}
      </ListBody>
      <GroupDrawer id={get("id")} onClose={() => set({ id: "" })} />
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Lượt mua", icon: ShoppingCart })
export const handle = { breadcrumb: () => "Lượt mua" }
