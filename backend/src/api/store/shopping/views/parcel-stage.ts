import type { ParcelStage } from "@cho-phien/contract"
import type { OrderRow } from "./purchase-rows"

/** How far an order's parcel has come: the least advanced of its packages counts. */
export function stageOf(order: Pick<OrderRow, "status" | "fulfillments">): ParcelStage {
  if (order.status === "canceled") return "cancelled"
  const packages = (order.fulfillments ?? []).filter((fulfillment) => !fulfillment.canceled_at)
  if (packages.length === 0) return "received"
  if (packages.every((fulfillment) => fulfillment.delivered_at)) return "delivered"
  return packages.every((fulfillment) => fulfillment.shipped_at) ? "shipping" : "packing"
}

const ORDER: readonly ParcelStage[] = ["received", "packing", "shipping", "delivered"]

/** One word for a whole purchase: the stage of its slowest parcel; cancelled only when every parcel is. */
export function stageOfAll(orders: readonly Pick<OrderRow, "status" | "fulfillments">[]): ParcelStage {
  const stages = orders.map(stageOf)
  return ORDER.find((stage) => stages.includes(stage)) ?? "cancelled"
}
