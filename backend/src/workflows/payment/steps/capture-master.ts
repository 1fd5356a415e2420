import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../../modules/incoming-payment"
import { PaymentError } from "../errors"

/** A parcel's order with the collection and session of its share. */
export interface Share {
  orderId: string
  sessionId: string
  amountDong: number
}
export interface CapturedMaster {
  groupId: string
  code: string
  paymentId: string
  shares: Share[]
}

/** Captures the master payment after the money came, once its shares are seen to add up to it. Done again: the same. */
export const captureMasterStep = createStep(
  "capture-master",
  async ({ awaitedId }: { awaitedId: string }, { container }) =>
    new StepResponse(await captureMaster(container, awaitedId)),
)

async function captureMaster(container: MedusaContainer, awaitedId: string): Promise<CapturedMaster> {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const awaited = await incoming.retrieveAwaitedPayment(awaitedId)
  const amount = Number(awaited.amount_dong)
  const shares = await sharesOf(container, awaited.order_group_id)
  const sum = shares.reduce((total, share) => total + share.amountDong, 0)
  if (sum !== amount) throw new PaymentError("SHARES_DISAGREE", `Shares of ${sum} đồng for ${amount} đồng`)
  const payments = container.resolve(Modules.PAYMENT)
  const session = await payments.retrievePaymentSession(awaited.master_session_id)
  if (!session.data.paid_at)
    await payments.updatePaymentSession({
      id: session.id,
      currency_code: "vnd",
      amount,
      data: { ...session.data, paid_at: now().toISOString(), code: awaited.code },
    })
  const payment = await payments.authorizePaymentSession(session.id, {})
  if (!payment)
    throw new RangeError(`The session ${session.id} was not captured though it says when it was paid`)
  return { groupId: awaited.order_group_id, code: awaited.code, paymentId: payment.id, shares }
}

interface GroupRow {
  orders?: ({ id: string; payment_collections?: (CollectionRow | null)[] | null } | null)[] | null
}
interface CollectionRow {
  payment_sessions?: { id: string; amount: number }[] | null
}

async function sharesOf(container: MedusaContainer, groupId: string): Promise<Share[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_group",
    fields: [
      "orders.id",
      "orders.payment_collections.payment_sessions.id",
      "orders.payment_collections.payment_sessions.amount",
    ],
    filters: { id: groupId },
  })
  const orders = (data as unknown as GroupRow[]).flatMap((group) => group.orders ?? [])
  return orders.flatMap((order) =>
    (order?.payment_collections ?? []).flatMap((collection) =>
      (collection?.payment_sessions ?? []).map(({ id, amount }) => ({
        orderId: order?.id ?? "",
        sessionId: id,
        amountDong: Number(amount),
      })),
    ),
  )
}
