import type { OfficeReviewListResponse } from "@cho-phien/contract"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Star } from "@medusajs/icons"
import { Container, Heading, Table, Text } from "@medusajs/ui"
import { ReviewDrawer } from "../../after-sales/ReviewDrawer"
import { REVIEWS_KEY, useOfficeList } from "../../after-sales/use-after-sales"
import { REVIEW_STATES } from "../../after-sales/words"
import { Choice } from "../../office/Choice"
import { ListBody } from "../../office/ListBody"
import { Pages } from "../../office/Pages"
import { useFilters } from "../../office/use-filters"

const PAGE_SIZE = 20
const LISTS = [
  { value: "reported", label: "Bị báo vi phạm" },
  { value: "all", label: "Mọi đánh giá" },
]

export default function ReviewsPage() {
  const { get, set, page } = useFilters()
  const list = useOfficeList<OfficeReviewListResponse>(REVIEWS_KEY, {
    list: get("list"),
    page,
    pageSize: PAGE_SIZE,
  })
  const opened = list.data?.reviews.find(({ id }) => id === get("id"))
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">Đánh giá</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          Chỉ người đã nhận hàng viết được. Lời khen và lời chê đều đăng; chỉ bỏ nội dung trái pháp luật.
        </Text>
      </div>
      <div className="px-6 py-4">
        <Choice
          label="Chờ duyệt"
          value={get("list")}
          options={LISTS}
          onChange={(value) => set({ list: value })}
          className="md:w-56"
        />
      </div>
      <ListBody
        list={list}
        isEmpty={list.data?.reviews.length === 0}
        emptyWords="Không có đánh giá nào ở đây."
      >
        {list.data && (
          <>
            <Table>
              <Table.Body>
                {list.data.reviews.map((review) => (
                  <Table.Row
                    key={review.id}
                    className="cursor-pointer"
                    onClick={() => set({ id: review.id })}
                  >
                    <Table.Cell className="whitespace-normal py-3">
                      <button
                        type="button"
                        className="text-left font-medium"
                        onClick={() => set({ id: review.id })}
                      >
                        {review.rating} trên 5 · {review.productName}
                      </button>
                      <Text size="small" className="text-ui-fg-subtle break-words">
                        {REVIEW_STATES[review.state]} · {review.author} · {review.body}
                      </Text>
                    </Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
            <Pages {...list.data} onPage={(to) => set({ page: String(to) })} />
          </>
        )}
      </ListBody>
      <ReviewDrawer review={opened} onClose={() => set({ id: "" })} />
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Đánh giá", icon: Star })
export const handle = { breadcrumb: () => "Đánh giá" }
