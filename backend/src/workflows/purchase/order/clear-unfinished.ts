import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type { OrderGroupRow } from "../../../modules/marketplace/rows"
import type { MarketplaceService } from "../../../modules/marketplace/service"
import { VOUCHER_MODULE, type VoucherService } from "../../../modules/voucher"
import { clearSharedPayment } from "./clear-shared-payment"
import { releaseLines } from "./reserve-lines"

/**
 * Removes what a run that was killed has left: its orders (nobody has seen them), their reservations, payments and
 * links; the cart is open again. A run that fails in the ordinary way undoes itself and leaves nothing to do here.
 * The caller holds the cart.
 */
export async function clearUnfinished(
  container: MedusaContainer,
  group: Pick<OrderGroupRow, "id" | "cart_id">,
): Promise<void> {
  const orders = await unseenOrders(container, group.id)
  if (orders.length > 0) await removeOrders(container, orders)
  await clearSharedPayment(container, group.id)
  await container.resolve<VoucherService>(VOUCHER_MODULE).returnUses(group.id)
  await container.resolve(Modules.CART).updateCarts([{ id: group.cart_id, completed_at: null }])
  const marketplace = container.resolve<MarketplaceService>(MARKETPLACE_MODULE)
  await marketplace.updateOrderGroups({ id: group.id, attempt: null })
}

async function removeOrders(container: MedusaContainer, orders: UnseenOrder[]): Promise<void> {
  const ids = orders.map((order) => order.id)
  const payments = container.resolve(Modules.PAYMENT)
  await payments.deletePaymentCollections(orders.flatMap((order) => order.collectionIds))
  const inventory = container.resolve(Modules.INVENTORY)
  const reserved = await inventory.listReservationItems({
    line_item_id: orders.flatMap((order) => order.lineIds),
  })
  await releaseLines(
    container,
    reserved.map(({ id, inventory_item_id }) => ({ id, inventoryItemId: inventory_item_id })),
  )
  await container.resolve(ContainerRegistrationKeys.LINK).delete({ [Modules.ORDER]: { order_id: ids } })
  await container.resolve(Modules.ORDER).deleteOrders(ids)
}

interface UnseenOrder {
  id: string
  lineIds: string[]
  collectionIds: string[]
}

/** Orders carry the group's id from their first moment, before any link is written. */
async function unseenOrders(container: MedusaContainer, groupId: string): Promise<UnseenOrder[]> {
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
