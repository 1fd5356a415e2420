import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import {
  type AwaitedPaymentRow,
  INCOMING_PAYMENT_MODULE,
  type IncomingPaymentService,
} from "../../../modules/incoming-payment"
import { captureSession } from "../capture-session"
import { PaymentError } from "../errors"

/** A parcel's order with the session of its share. */
export interface Share {
  orderId: string
  sessionId: string
  amountDong: number
}
export interface CapturedMaster {
  paymentId: string
  /** Empty where the payment is the parcel's own. */
  shares: Share[]
  /** The order whose own payment it is; null where it is shared. */
  orderId: string | null
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
  const shares = await sharesOf(container, awaited)
  const payments = container.resolve(Modules.PAYMENT)
  const session = await payments.retrievePaymentSession(awaited.master_session_id)
  if (!session.data.paid_at)
    await payments.updatePaymentSession({
      id: session.id,
      currency_code: "vnd",
      amount: Number(awaited.amount_dong),
      data: { ...session.data, ...(await proofOf(container, awaited)) },
    })
  const payment = await captureSession(container, session.id)
  return { paymentId: payment.id, shares, orderId: awaited.order_id }
}

/** What the provider must see in the session to believe that the money is there. */
async function proofOf(container: MedusaContainer, { id, code, method }: AwaitedPaymentRow) {
  const proof = { paid_at: now().toISOString(), code }
  if (method !== "card") return proof
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const [checkout] = await incoming.listCardCheckouts({ awaited_payment_id: id, state: "paid" })
  if (!checkout?.payment_intent) throw new RangeError(`No card has paid ${code}`)
  return { ...proof, payment_intent: checkout.payment_intent }
}

interface GroupRow {
  orders?: ({ id: string; payment_collections?: (CollectionRow | null)[] | null } | null)[] | null
}
interface CollectionRow {
  payment_sessions?: { id: string; amount: number }[] | null
}

/** The shares of a payment that pays several parcels; together they must be the whole, or nothing is captured. */
async function sharesOf(
  container: MedusaContainer,
  { order_group_id: id, order_id, amount_dong }: AwaitedPaymentRow,
): Promise<Share[]> {
  if (order_id) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_group",
    fields: [
      "orders.id",
      "orders.payment_collections.payment_sessions.id",
      "orders.payment_collections.payment_sessions.amount",
    ],
    filters: { id },
  })
  const orders = (data as unknown as GroupRow[]).flatMap((group) => group.orders ?? [])
  const shares = orders.flatMap((order) =>
    (order?.payment_collections ?? []).flatMap((collection) =>
      (collection?.payment_sessions ?? []).map((session) => ({
        orderId: order?.id ?? "",
        sessionId: session.id,
        amountDong: Number(session.amount),
      })),
    ),
  )
  const sum = shares.reduce((total, share) => total + share.amountDong, 0)
  if (sum === Number(amount_dong)) return shares
  throw new PaymentError("SHARES_DISAGREE", `Shares of ${sum} đồng for ${amount_dong} đồng`)
}
