import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { COD_PROVIDER_ID } from "../../modules/cod-payment"
import type { AwaitedPaymentRow } from "../../modules/incoming-payment"

interface OrderRow {
  payment_collections?: ({ id: string; payment_sessions?: SessionRow[] | null } | null)[] | null
}
interface SessionRow {
  id: string
  provider_id: string
  amount: number
}

/** Every parcel's share becomes cash on delivery over the same amount, in the same collection of its order. */
export async function payAtTheDoor(container: MedusaContainer, awaited: AwaitedPaymentRow): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_group",
    fields: [
      "orders.payment_collections.id",
      "orders.payment_collections.payment_sessions.id",
      "orders.payment_collections.payment_sessions.provider_id",
      "orders.payment_collections.payment_sessions.amount",
    ],
    filters: { id: awaited.order_group_id },
  })
  const orders = (data as unknown as { orders?: (OrderRow | null)[] | null }[]).flatMap(
    (group) => group.orders ?? [],
  )
  for (const order of orders)
    for (const collection of order?.payment_collections ?? [])
      if (collection) await exchange(container, collection.id, collection.payment_sessions ?? [])
}

async function exchange(
  container: MedusaContainer,
  collectionId: string,
  sessions: readonly SessionRow[],
): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  const share = sessions.find((session) => session.provider_id !== COD_PROVIDER_ID)
  const known = sessions.find((session) => session.provider_id === COD_PROVIDER_ID)
  const cash =
    known ??
    (await payments.createPaymentSession(collectionId, {
      provider_id: COD_PROVIDER_ID,
      currency_code: "vnd",
      amount: Number(share?.amount ?? 0),
      data: {},
    }))
  await payments.authorizePaymentSession(cash.id, {})
  if (share) await payments.deletePaymentSession(share.id)
}
