import type { OrderDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER_MODULE } from "../../../modules/producer"
import { WHOLESALE_MODULE, type WholesaleService } from "../../../modules/wholesale"
import { orderOf } from "./hold-steps"
import type { Plan } from "./plan-legs"

interface Input {
  orderId: string
  plan: Plan
  orders: OrderDTO[]
}

/** The last word of placing: the legs stand and the order is placed. */
export const recordLegsStep = createStep(
  "record-wholesale-legs",
  async ({ orderId, plan, orders }: Input, { container }) => {
    const wholesale = container.resolve<WholesaleService>(WHOLESALE_MODULE)
    const legs = await wholesale.createOrderLegs(
      plan.legs.map((leg, at) => ({
        purchase_order_id: orderId,
        company_id: plan.companyId,
        producer_id: leg.producerId,
        delivery_point_id: leg.deliveryPointId,
        order_id: orderOf(orders, leg).id,
        number: `${plan.code}-${String(at + 1).padStart(2, "0")}`,
        requested_on: leg.requestedOn,
        total_dong: leg.totalDong,
      })),
    )
    await wholesale.updatePurchaseOrders({ id: orderId, state: "placed" })
    return new StepResponse(undefined, { orderId, legIds: legs.map((leg) => leg.id) })
  },
  async (made, { container }) => {
    if (!made) return
    const wholesale = container.resolve<WholesaleService>(WHOLESALE_MODULE)
    await wholesale.deleteOrderLegs(made.legIds)
    await wholesale.updatePurchaseOrders({ id: made.orderId, state: "pending" })
  },
)

type Link = Record<string, Record<string, string>>

/** The joins of the legs: the producer who sees its own orders only, and the payment. */
export function legLinks(
  plan: Plan,
  orders: readonly OrderDTO[],
  payments: readonly { orderId: string; collectionId: string }[],
): Link[] {
  const order = (orderId: string) => ({ [Modules.ORDER]: { order_id: orderId } })
  return [
    ...plan.legs.map(
      (leg): Link => ({
        [PRODUCER_MODULE]: { producer_id: leg.producerId },
        ...order(orderOf(orders, leg).id),
      }),
    ),
    ...payments.map(
      ({ orderId, collectionId }): Link => ({
        ...order(orderId),
        [Modules.PAYMENT]: { payment_collection_id: collectionId },
      }),
    ),
  ]
}
