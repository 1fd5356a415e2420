import { Modules } from "@medusajs/framework/utils"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import { PRODUCER_MODULE } from "../../../modules/producer"

type Link = Record<string, Record<string, string>>

/** The joins of a placed purchase: group and producer of every order, and the payment of every parcel. */
export function purchaseLinks(
  groupId: string,
  parcels: readonly { orderId: string; producerId: string }[],
  payments: readonly { orderId: string; collectionId: string }[],
): Link[] {
  const order = (orderId: string) => ({ [Modules.ORDER]: { order_id: orderId } })
  return [
    ...parcels.flatMap(({ orderId, producerId }): Link[] => [
      { [MARKETPLACE_MODULE]: { order_group_id: groupId }, ...order(orderId) },
      { [PRODUCER_MODULE]: { producer_id: producerId }, ...order(orderId) },
    ]),
    ...payments.map(
      ({ orderId, collectionId }): Link => ({
        ...order(orderId),
        [Modules.PAYMENT]: { payment_collection_id: collectionId },
      }),
    ),
  ]
}
