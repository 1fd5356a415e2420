import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ParcelEvent } from "./events"

interface OrderRow {
  id: string
  metadata: { order_group_id?: unknown; order_group_code?: unknown } | null
}

/** The parcel that an order is; null for an order of no purchase. */
export function parcelOf(order: OrderRow | null | undefined): ParcelEvent | null {
  const { order_group_id: groupId, order_group_code: code } = order?.metadata ?? {}
  if (!order || typeof groupId !== "string" || typeof code !== "string") return null
  return { orderId: order.id, groupId, code }
}

/** The parcel of an order. */
export async function parcelOfOrder(container: MedusaContainer, id: string): Promise<ParcelEvent | null> {
  const rows = await ask<OrderRow>(container, "order", ["id", "metadata"], id)
  return parcelOf(rows[0])
}

/** The parcel that a package belongs to. */
export async function parcelOfPackage(container: MedusaContainer, id: string): Promise<ParcelEvent | null> {
  const fields = ["id", "order.id", "order.metadata"]
  const rows = await ask<{ order?: OrderRow | null }>(container, "fulfillment", fields, id)
  return parcelOf(rows[0]?.order)
}

interface PaymentRow {
  refunds?: { id: string; amount: unknown }[] | null
  payment_collection?: { order?: OrderRow | null } | null
}

/** The parcel that a payment pays and what of it was given back; null for the one payment behind the shares. */
export async function parcelOfPayment(container: MedusaContainer, id: string) {
  const fields = ["id", "refunds.id", "refunds.amount", "payment_collection.order.id"]
  const rows = await ask<PaymentRow>(
    container,
    "payment",
    [...fields, "payment_collection.order.metadata"],
    id,
  )
  const parcel = parcelOf(rows[0]?.payment_collection?.order)
  const refunds = (rows[0]?.refunds ?? []).map((row) => ({ id: row.id, amountDong: Number(row.amount) }))
  return parcel && { ...parcel, paymentId: id, refunds }
}

async function ask<Row>(
  container: MedusaContainer,
  entity: string,
  fields: string[],
  id: string,
): Promise<Row[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields, filters: { id } })
  return data as unknown as Row[]
}
