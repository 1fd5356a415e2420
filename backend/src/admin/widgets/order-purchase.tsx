import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Container, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

/** Which purchase an order is a parcel of. */
function OrderPurchase({ data: order }: DetailWidgetProps<AdminOrder>) {
  const { order_group_id: id, order_group_code: code } = order.metadata ?? {}
  if (typeof id !== "string" || typeof code !== "string") return null
  return (
    <Container className="flex flex-col gap-y-1 px-6 py-4">
      <Heading level="h2">Thuộc lượt mua {code}</Heading>
      <Text size="small">
        <Link className="text-ui-fg-interactive" to={`/luot-mua?id=${id}`}>
          Xem các kiện khác, tiền và tin nhắn
        </Link>
      </Text>
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.side.before" })
export default OrderPurchase
