import { OFFICE_PAPERS, type PaperKind } from "@cho-phien/contract"
import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Button, Container, Heading } from "@medusajs/ui"

const WORDS: Readonly<Record<PaperKind, string>> = {
  "order-sheet": "Phiếu đặt hàng",
  "packing-slip": "Phiếu đóng gói",
  "delivery-note": "Phiếu giao hàng",
}

/** Papers of an order, to print. */
function OrderPapers({ data: order }: DetailWidgetProps<AdminOrder>) {
  return (
    <Container className="flex flex-col gap-y-3 px-6 py-4">
      <Heading level="h2">Giấy tờ</Heading>
      <div className="flex flex-wrap gap-2">
        {OFFICE_PAPERS.map((kind) => (
          <Button key={kind} size="small" variant="secondary" asChild>
            <a href={`/admin/documents/${kind}/${order.id}`} target="_blank" rel="noreferrer">
              {WORDS[kind]}
            </a>
          </Button>
        ))}
      </div>
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.side.after" })
export default OrderPapers
