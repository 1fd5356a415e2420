import type { AfterSaleParcel, AfterSalesResponse, PlaceOrderResponse } from "@cho-phien/contract"
import { Modules } from "@medusajs/framework/utils"
import { expect } from "vitest"
import type { Client } from "../client"
import type { Harness } from "../harness"
import { deliverPackage, packParcel, sendPackage } from "../parcel-moves"
import { aCartWith, placed } from "../shopping/buyer"
import type { Good } from "../shopping/goods"

/** A purchase of two producers, paid at the door, with its buyer's own client. */
export interface Bought {
  order: PlaceOrderResponse
  buyer: Client
  orderIds: [string, string]
  at(orderId: string, deed: string): string
}

export async function bought(h: Harness, goods: [Good, Good], changes: object = {}): Promise<Bought> {
  const order = await placed(h.shop, await aCartWith(h.shop, [goods[0], 3], [goods[1], 1]), changes)
  const ids = order.purchase.parcels.map(({ orderId }) => orderId)
  const parcels = `/store/shopping/purchases/${order.code}/parcels`
  return {
    order,
    buyer: h.shop.with({ "x-purchase-token": order.accessToken }),
    orderIds: [ids[0] ?? "", ids[1] ?? ""],
    at: (orderId, deed) => `${parcels}/${orderId}/${deed}`,
  }
}

export async function seeParcels({ buyer, order }: Bought): Promise<AfterSaleParcel[]> {
  return (await buyer.get<AfterSalesResponse>(`/store/shopping/purchases/${order.code}/parcels`)).body.parcels
}

export async function seeParcel(purchase: Bought, orderId: string): Promise<AfterSaleParcel> {
  const parcel = (await seeParcels(purchase)).find((one) => one.orderId === orderId)
  if (!parcel) throw new Error(`No parcel ${orderId}`)
  return parcel
}

/** Packs, sends and hands over a parcel; its cash is noted unless said otherwise. */
export async function delivered(h: Harness, orderId: string, isPaid = true): Promise<void> {
  const packageId = await packParcel(h, orderId)
  await sendPackage(h, orderId, packageId)
  await deliverPackage(h, orderId, packageId)
  if (isPaid) await noteCash(h, orderId)
}

async function noteCash(h: Harness, orderId: string): Promise<void> {
  const office = await h.office()
  const fields = "fields=*payment_collections.payments"
  const { order } = (
    await office.get<{ order: { payment_collections: { payments: { id: string }[] }[] } }>(
      `/admin/orders/${orderId}?${fields}`,
    )
  ).body
  const payment = order.payment_collections[0]?.payments[0]?.id
  expect((await office.post(`/admin/payments/${payment}/capture`)).status).toBe(200)
}

/** Units of a good reserved for orders, over all places. */
export async function reservedOf(h: Harness, orderId: string): Promise<number> {
  const order = await h.container.resolve(Modules.ORDER).retrieveOrder(orderId, { relations: ["items"] })
  const rows = await h.container
    .resolve(Modules.INVENTORY)
    .listReservationItems({ line_item_id: (order.items ?? []).map(({ id }) => id) })
  return rows.reduce((units, row) => units + Number(row.quantity), 0)
}
