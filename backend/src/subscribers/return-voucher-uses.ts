import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { Modules } from "@medusajs/framework/utils"
import { returnVoucherUsesWorkflow } from "../workflows/voucher/return-uses"

/** A parcel was cancelled, by somebody or because nobody paid: vouchers that no parcel profits from come back. */
export default async function returnVoucherUses({ event, container }: SubscriberArgs<{ id: string }>) {
  const [order] = await container
    .resolve(Modules.ORDER)
    .listOrders({ id: event.data.id }, { select: ["id", "metadata"] })
  const groupId = order?.metadata?.order_group_id
  if (typeof groupId === "string") await returnVoucherUsesWorkflow(container).run({ input: { groupId } })
}

export const config: SubscriberConfig = { event: "order.canceled" }
