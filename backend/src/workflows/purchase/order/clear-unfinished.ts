import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { releaseLines } from "./reserve-lines"

/**
 * Removes what a run that was killed has left: its orders (nobody has seen them), their reservations, payments and
 * links. A run that fails in the ordinary way undoes itself and leaves nothing to do here.
 */
export async function clearUnfinished(container: MedusaContainer, groupId: string): Promise<void> {
  const orders = await unseenOrders(container, groupId)
  if (orders.length === 0) return
  const payments = container.resolve(Modules.PAYMENT)
  await payments.deletePaymentCollections(orders.flatMap((order) => order.collectionIds))
  const lineIds = orders.flatMap((order) => order.lineIds)
  const inventory = container.resolve(Modules.INVENTORY)
  const reserved = await inventory.listReservationItems({ line_item_id: lineIds })
  await releaseLines(
    container,
    reserved.map(({ id, inventory_item_id }) => ({ id, inventoryItemId: inventory_item_id })),
  )
  await container.resolve(ContainerRegistrationKeys.LINK).delete({
    [Modules.ORDER]: { order_id: orders.map((order) => order.id) },
  })
  await container.resolve(Modules.ORDER).deleteOrders(orders.map((order) => order.id))
}

/** Orders carry the group's id from their first moment, before any link is written. */
async function unseenOrders(container: MedusaContainer, groupId: string) {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows = await connection("order")
    .whereRaw("metadata->>'order_group_id' = ?", [groupId])
    .whereNull("deleted_at")
    .select<{ id: string }[]>("id")
  if (rows.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "items.id", "payment_collections.id"],
    filters: { id: rows.map((row) => row.id) },
  })
  return (data as unknown as UnseenRow[]).map((order) => ({
    id: order.id,
    lineIds: (order.items ?? []).map((item) => item.id),
    collectionIds: (order.payment_collections ?? []).flatMap((collection) => collection?.id ?? []),
  }))
}

interface UnseenRow {
  id: string
  items?: { id: string }[] | null
  payment_collections?: ({ id: string } | null)[] | null
}
