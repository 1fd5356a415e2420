import type { OrderGroupDetail } from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type Parcel, paidDong, refundedDong } from "../../../workflows/parcel/parcel"
import { parcelOfOrder } from "../../../workflows/parcel/parcels-of"
import { readParcelsOf } from "../../../workflows/parcel/read-parcels"
import { ShoppingError } from "../../../workflows/purchase/refusals"
import { stageOf } from "../../store/shopping/views/parcel-stage"
import { readPurchaseRows } from "../../store/shopping/views/purchase-rows"
import { readAfterSales } from "../../store/shopping/views/read-after-sales"
import { groupRow } from "./list"

/** A purchase with its parcels, what was paid and given back, what happened and what was written. */
export async function readOrderGroup(container: MedusaContainer, id: string): Promise<OrderGroupDetail> {
  const groupId = id.startsWith("ogrp_") ? id : (await parcelOfOrder(container, id))?.groupId
  const [purchase] = groupId ? (await readPurchaseRows(container, { filters: { id: groupId } })).rows : []
  if (!purchase) throw new ShoppingError("PURCHASE_NOT_FOUND", "There is no such purchase")
  const [parcels, after] = await Promise.all([
    readParcelsOf(container, purchase.id),
    readAfterSales(container, purchase.id),
  ])
  return {
    ...groupRow(purchase),
    email: purchase.email,
    addressLine: purchase.address_line,
    note: purchase.note,
    itemsDong: Number(purchase.items_dong),
    shippingDong: Number(purchase.shipping_dong),
    parcelList: parcels.map((parcel) => {
      const order = purchase.orders.find((candidate) => candidate.id === parcel.orderId)
      const told = after.find((candidate) => candidate.orderId === parcel.orderId)
      return {
        orderId: parcel.orderId,
        producerName: parcel.producer.name,
        stage: order ? stageOf(order) : "received",
        soldDong: soldDong(parcel),
        paidDong: paidDong(parcel),
        refundedDong: refundedDong(parcel),
        timeline: told?.timeline ?? [],
        messages: told?.messages ?? [],
      }
    }),
  }
}

/** As it was sold, whatever went back since: Medusa's own total falls with every refund. */
const soldDong = ({ lines, shippingDong }: Parcel): number =>
  lines.reduce((dong, line) => dong + line.totalDong, shippingDong)
