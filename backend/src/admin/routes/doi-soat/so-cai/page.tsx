import type { LedgerResponse, StatementView } from "@cho-phien/contract"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Button } from "@medusajs/ui"
import { ListBody } from "../../../office/ListBody"
import { Pages } from "../../../office/Pages"
import { useFilters } from "../../../office/use-filters"
import { PageFrame } from "../../../settlement/PageFrame"
import { PostingTable } from "../../../settlement/PostingTable"
import { useSettlement } from "../../../settlement/use-settlement"

const PAGE_SIZE = 20

export default function LedgerPage() {
  const { get, set, page } = useFilters()
  const list = useSettlement<LedgerResponse>("entries", {
    producerId: get("producerId"),
    orderId: get("orderId"),
    page,
    pageSize: PAGE_SIZE,
  })
  const producer: StatementView["producer"] | null = get("producerId")
    ? (list.data?.postings.find((posting) => posting.producer)?.producer ?? null)
    : null
  return (
    <PageFrame
      title={producer ? `Sổ cái: ${producer.name}` : "Sổ cái"}
      words="Mọi bút toán, mới nhất trước. Số dương là tài khoản được ghi nợ phải trả hoặc thu nhập; mỗi bút toán cộng lại bằng 0 và không bao giờ sửa."
      deeds={
        (get("producerId") || get("orderId")) && (
          <Button size="small" variant="secondary" onClick={() => set({ producerId: "", orderId: "" })}>
            Xem mọi bút toán
          </Button>
        )
      }
    >
      <ListBody list={list} isEmpty={list.data?.postings.length === 0} emptyWords="Chưa có bút toán nào.">
        {list.data && (
          <>
            <PostingTable postings={list.data.postings} />
            <Pages {...list.data} onPage={(to) => set({ page: String(to) })} />
          </>
        )}
      </ListBody>
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "Sổ cái", rank: 3 })
export const handle = { breadcrumb: () => "Sổ cái" }
