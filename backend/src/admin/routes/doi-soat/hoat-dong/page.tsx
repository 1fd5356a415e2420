import type { ListingActivityListResponse } from "@cho-phien/contract"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Badge, Button, Table, Text } from "@medusajs/ui"
import { Choice } from "../../../office/Choice"
import { ListBody } from "../../../office/ListBody"
import { Pages } from "../../../office/Pages"
import { useFilters } from "../../../office/use-filters"
import { ActivityDrawer } from "../../../settlement/ActivityDrawer"
import { PageFrame } from "../../../settlement/PageFrame"
import { useSettlement } from "../../../settlement/use-settlement"
import { ACTIVITY_WORDS, day } from "../../../settlement/words"

const PAGE_SIZE = 20

export default function ActivitiesPage() {
  const { get, set, page } = useFilters()
  const list = useSettlement<ListingActivityListResponse>("activities", {
    list: get("list"),
    page,
    pageSize: PAGE_SIZE,
  })
  const opened = list.data?.listings.find((listing) => listing.productId === get("id"))
  return (
    <PageFrame
      title="Hoạt động thuế của mặt hàng"
      words="Mặt hàng của hộ kinh doanh và tổ hợp tác. Chưa duyệt thì khấu trừ mức cao nhất; đã bán thì giữ mức của ngày bán."
    >
      <div className="px-6 py-4">
        <Choice
          label="Chưa duyệt"
          value={get("list")}
          options={[{ value: "all", label: "Mọi mặt hàng" }]}
          onChange={(value) => set({ list: value })}
          className="md:w-56"
        />
      </div>
      <ListBody
        list={list}
        isEmpty={list.data?.listings.length === 0}
        emptyWords="Mặt hàng nào cũng đã có hoạt động được duyệt."
      >
        {list.data && (
          <>
            <Table>
              <Table.Body>
                {list.data.listings.map((listing) => (
                  <Table.Row key={listing.productId}>
                    <Table.Cell className="whitespace-normal py-3">
                      <Text size="small" weight="plus">
                        {listing.productName}
                      </Text>
                      <Text size="small" className="text-ui-fg-subtle">
                        {listing.producer.name}
                      </Text>
                    </Table.Cell>
                    <Table.Cell className="whitespace-normal py-3">
                      <div className="flex flex-wrap items-center gap-2">
                        {listing.activity ? ACTIVITY_WORDS[listing.activity] : "Chưa duyệt"}
                        {listing.demonstration && <Badge size="2xsmall">Minh họa</Badge>}
                      </div>
                      <Text size="small" className="text-ui-fg-subtle">
                        {listing.startsOn ? `từ ${day(listing.startsOn)} · ` : ""}
                        {listing.note}
                      </Text>
                    </Table.Cell>
                    <Table.Cell className="text-right">
                      <Button
                        size="small"
                        variant="transparent"
                        onClick={() => set({ id: listing.productId })}
                      >
                        Duyệt
                      </Button>
                    </Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
            <Pages {...list.data} onPage={(to) => set({ page: String(to) })} />
          </>
        )}
      </ListBody>
      {opened && <ActivityDrawer listing={opened} onClose={() => set({ id: "" })} />}
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "Hoạt động thuế", rank: 6 })
export const handle = { breadcrumb: () => "Hoạt động thuế" }
