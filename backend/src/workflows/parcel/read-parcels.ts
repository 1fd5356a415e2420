import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Parcel, ParcelLine, ParcelMoney } from "./parcel"
import { readFresh } from "./read-fresh"
import { type OrderRow, PARCEL_FIELDS } from "./rows"

/** These orders as parcels, with all that happened to them; an order of no purchase is left out. */
export async function readParcels(
  container: MedusaContainer,
  orderIds: readonly string[],
): Promise<Parcel[]> {
  if (orderIds.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: PARCEL_FIELDS,
    filters: { id: [...orderIds] },
  })
  const rows = data as unknown as OrderRow[]
  const fresh = await readFresh(
    container,
    rows.flatMap(({ items }) => (items ?? []).flatMap((item) => item.product_id ?? [])),
  )
  // In the order of the cart: ids made in one millisecond have none.
  return rows.sort((a, b) => a.display_id - b.display_id).flatMap((row) => parcelOf(row, fresh) ?? [])
}

/** One parcel, or null when the id names none. */
export async function readParcel(container: MedusaContainer, orderId: string): Promise<Parcel | null> {
  return (await readParcels(container, [orderId]))[0] ?? null
}

/** All parcels of a purchase. */
export async function readParcelsOf(container: MedusaContainer, groupId: string): Promise<Parcel[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_group",
    fields: ["orders.id"],
    filters: { id: groupId },
  })
  const groups = data as unknown as { orders?: ({ id: string } | null)[] | null }[]
  return readParcels(
    container,
    groups.flatMap(({ orders }) => (orders ?? []).flatMap((order) => order?.id ?? [])),
  )
}

function parcelOf(row: OrderRow, fresh: ReadonlySet<string>): Parcel | null {
  const { order_group_id: groupId, order_group_code: code, cancel_note: cancelNote } = row.metadata ?? {}
  if (typeof groupId !== "string" || typeof code !== "string" || !row.producer) return null
  const packages = (row.fulfillments ?? []).filter((one) => !one.canceled_at)
  const label = packages.flatMap(({ labels }) => labels ?? []).find((one) => one.tracking_number)
  const payments = (row.payment_collections ?? []).flatMap((collection) => collection?.payments ?? [])
  return {
    orderId: row.id,
    groupId,
    code,
    isCancelled: row.status === "canceled",
    producer: {
      id: row.producer.id,
      name: row.producer.name,
      slug: row.producer.slug,
      legalForm: row.producer.legal_form,
      communeCode: row.producer.commune_code,
      email: row.producer.email,
      isDemonstration: row.producer.demonstration,
    },
    lines: (row.items ?? []).map((item) => lineOf(item, fresh)),
    shippingDong: sum((row.shipping_methods ?? []).map(({ amount }) => Number(amount))),
    locationId: packages.find(({ location_id }) => location_id)?.location_id ?? null,
    placedAt: new Date(row.created_at),
    cancelledAt: dateOf(row.canceled_at),
    cancelNote: typeof cancelNote === "string" ? cancelNote : "",
    packages: packages.map((one) => ({
      packedAt: dateOf(one.packed_at),
      shippedAt: dateOf(one.shipped_at),
      deliveredAt: dateOf(one.delivered_at),
    })),
    trackingNumber: label?.tracking_number ?? null,
    trackingUrl: label?.tracking_url || null,
    payments: payments.map(({ id, captures, refunds }) => ({
      id,
      receipts: moneyOf(captures),
      refunds: moneyOf(refunds),
    })),
  }
}

function lineOf(item: NonNullable<OrderRow["items"]>[number], fresh: ReadonlySet<string>): ParcelLine {
  const off = sum((item.adjustments ?? []).map(({ amount }) => Number(amount)))
  const quantity = Number(item.detail?.quantity ?? item.quantity)
  return {
    itemId: item.id,
    productId: item.product_id,
    name: item.product_title ?? "",
    packTitle: item.variant_title ?? "",
    quantity,
    delivered: Number(item.detail?.delivered_quantity ?? 0),
    totalDong: Number(item.unit_price) * quantity - off,
    isFresh: fresh.has(item.product_id ?? ""),
  }
}

const moneyOf = (rows: { id: string; amount: unknown; created_at: string | Date }[] | null): ParcelMoney[] =>
  (rows ?? [])
    .map((row) => ({ id: row.id, amountDong: Number(row.amount), at: new Date(row.created_at) }))
    .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1))
const dateOf = (at: string | Date | null): Date | null => (at ? new Date(at) : null)
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)
