import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { now } from "../../../clock"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../../modules/incoming-payment"

/**
 * Ends the waiting of a purchase whose hold is over, if it still is; the caller holds the cart. Orders go
 * first and free their goods, then the money that came: a run that died is taken up where it stopped.
 */
export const expireWaitingStep = createStep(
  "expire-waiting",
  async ({ awaitedId }: { awaitedId: string }, { container }) =>
    new StepResponse(await expireWaiting(container, awaitedId)),
)

async function expireWaiting(container: MedusaContainer, awaitedId: string) {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const awaited = await incoming.retrieveAwaitedPayment(awaitedId)
  if (awaited.state !== "waiting" || awaited.holds_until > now()) return null
  if (await isEnoughThere(container, awaitedId)) return null
  const orders = await openOrders(container, awaited.order_group_id)
  for (const id of orders) await cancelOrderWorkflow(container).run({ input: { order_id: id } })
  await sendBack(container, awaitedId)
  const isFirst = await incoming.endWaiting(awaitedId, "expired", now())
  return isFirst ? { groupId: awaited.order_group_id, code: awaited.code } : null
}

/** All has come but settling was cut short: the round that works through messages finishes it. */
async function isEnoughThere(container: MedusaContainer, awaitedId: string): Promise<boolean> {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const awaited = await incoming.retrieveAwaitedPayment(awaitedId)
  return (await incoming.receivedDong(awaitedId)) >= Number(awaited.amount_dong)
}

async function openOrders(container: MedusaContainer, groupId: string): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_group",
    fields: ["orders.id", "orders.status"],
    filters: { id: groupId },
  })
  const orders = (data as unknown as GroupRow[]).flatMap((group) => group.orders ?? [])
  return orders.filter((order) => order.status !== "canceled").map((order) => order.id)
}

interface GroupRow {
  orders?: { id: string; status: string }[] | null
}

/** Less than was asked for came in time: all of it is to go back. */
async function sendBack(container: MedusaContainer, awaitedId: string): Promise<void> {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const parts = await incoming.listBankTransfers(
    { awaited_payment_id: awaitedId, state: "matched" },
    { take: null },
  )
  for (const part of parts)
    await incoming.updateBankTransfers({
      id: part.id,
      state: "unmatched",
      reason: "expired",
      refund_due_dong: part.amount_dong,
    })
}
