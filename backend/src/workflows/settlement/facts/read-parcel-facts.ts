import type { MoneyFact, ParcelFacts } from "@cho-phien/trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { withReturnShares } from "./with-return-shares"

const FIELDS = [
  "id",
  "items.id",
  "items.detail.quantity",
  "items.detail.delivered_quantity",
  "fulfillments.id",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
  "payment_collections.payments.captures.id",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.captures.created_at",
  "payment_collections.payments.refunds.id",
  "payment_collections.payments.refunds.amount",
  "payment_collections.payments.refunds.created_at",
  "payment_collections.payments.refunds.note",
]

/** What has happened to these orders, by order; one that does not exist (any more) is left out. */
export async function readParcelFacts(
  container: MedusaContainer,
  orderIds: readonly string[],
): Promise<Map<string, ParcelFacts>> {
  if (orderIds.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: [...orderIds] } })
  const parcels = (data as unknown as OrderRow[]).map((order) => [order.id, factsOf(order)] as const)
  return withReturnShares(container, new Map(parcels))
}

/** What the refund of a received return says of itself. */
const RETURN_NOTE = /^return (\S+)$/

interface MoneyRow {
  id: string
  amount: unknown
  created_at: string | Date
  note?: string | null
}

interface OrderRow {
  id: string
  items?: ({ detail?: { quantity?: unknown; delivered_quantity?: unknown } | null } | null)[] | null
  fulfillments?: ({ delivered_at?: string | Date | null; canceled_at?: string | Date | null } | null)[] | null
  payment_collections?: ({ payments?: ({ captures?: MoneyRow[]; refunds?: MoneyRow[] } | null)[] } | null)[]
}

function factsOf(order: OrderRow) {
  const payments = (order.payment_collections ?? []).flatMap((collection) => collection?.payments ?? [])
  return {
    receipts: moneyOf(payments.flatMap((payment) => payment?.captures ?? [])),
    refunds: moneyOf(payments.flatMap((payment) => payment?.refunds ?? [])).map((refund) => ({
      ...refund,
      returnId: RETURN_NOTE.exec(refund.note)?.[1] ?? null,
    })),
    deliveredAt: deliveredAt(order),
  }
}

/** All of it is with the buyer; the last hand-over counts. */
function deliveredAt(order: OrderRow): Date | null {
  const lines = (order.items ?? []).flatMap((item) => (item ? [item] : []))
  const isAll = lines.every(
    (item) => Number(item.detail?.delivered_quantity ?? 0) >= Number(item.detail?.quantity ?? 1),
  )
  const at = (order.fulfillments ?? []).flatMap((parcel) =>
    parcel?.delivered_at && !parcel.canceled_at ? [new Date(parcel.delivered_at).getTime()] : [],
  )
  return isAll && at.length > 0 ? new Date(Math.max(...at)) : null
}

/** In the order in which it happened: reversals build on each other. */
const moneyOf = (rows: readonly MoneyRow[]): (MoneyFact & { note: string })[] =>
  rows
    .map((row) => ({
      id: row.id,
      amountDong: Number(row.amount),
      at: new Date(row.created_at),
      note: row.note ?? "",
    }))
    .sort((a, b) => a.at.getTime() - b.at.getTime() || a.id.localeCompare(b.id))
