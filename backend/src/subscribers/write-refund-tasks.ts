import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { writeRefundTasks } from "../workflows/payment/refunds/write-refund-tasks"

/** Money is to go back and no machine sends it: an operator finds it on the list. */
export default async function writeRefundTasksAtOnce({ container }: SubscriberArgs<{ id: string }>) {
  await writeRefundTasks(container)
}

/** A cancelled order gives money back inside its own deed, without a word about the payment. */
export const config: SubscriberConfig = { event: ["payment.refunded", "order.canceled"] }
