import type { OfficeReturn, OfficeReturnListResponse, OfficeReturnQuery } from "@cho-phien/contract"
import { formatPhone } from "@cho-phien/vietnam/phone"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type { MarketplaceService } from "../../../modules/marketplace/service"
import {
  RETURN_REQUEST_MODULE,
  type ReturnRequestRow,
  type ReturnRequestService,
} from "../../../modules/return-request"
import { paidDong, refundedDong } from "../../../workflows/parcel/parcel"
import { readParcels } from "../../../workflows/parcel/read-parcels"
import { pageOf } from "../../http/page"
import { returnView } from "../../store/shopping/views/return-view"

/** One page of the returns desk: what waits the longest first, or everything, the newest first. */
export async function listReturns(
  container: MedusaContainer,
  asked: OfficeReturnQuery,
): Promise<OfficeReturnListResponse> {
  const isOpen = asked.list === "open"
  const { rows, count } = await container.resolve<ReturnRequestService>(RETURN_REQUEST_MODULE).readRequests({
    filters: isOpen ? { state: ["requested", "approved"] } : {},
    skip: (asked.page - 1) * asked.pageSize,
    take: asked.pageSize,
    order: isOpen ? { requested_at: "ASC", id: "ASC" } : { requested_at: "DESC", id: "DESC" },
  })
  return { returns: await viewsOf(container, rows), ...pageOf(asked, count) }
}

async function viewsOf(
  container: MedusaContainer,
  rows: readonly ReturnRequestRow[],
): Promise<OfficeReturn[]> {
  if (rows.length === 0) return []
  const returns = container.resolve<ReturnRequestService>(RETURN_REQUEST_MODULE)
  const orderIds = [...new Set(rows.map((row) => row.order_id))]
  const [parcels, groups, { rows: all }, photoIds] = await Promise.all([
    readParcels(container, orderIds),
    container
      .resolve<MarketplaceService>(MARKETPLACE_MODULE)
      .listOrderGroups({ id: rows.map((row) => row.order_group_id) }, { take: null }),
    returns.readRequests({ filters: { order_id: orderIds } }),
    returns.photoIdsOf(rows.map(({ id }) => id)),
  ])
  return rows.flatMap((request) => {
    const parcel = parcels.find(({ orderId }) => orderId === request.order_id)
    const group = groups.find(({ id }) => id === request.order_group_id)
    if (!parcel || !group) return []
    const own = all.filter(({ order_id }) => order_id === request.order_id)
    return [
      {
        ...returnView({ request, all: own, parcel, photoIds: photoIds.get(request.id) ?? [] }),
        orderId: parcel.orderId,
        groupId: group.id,
        code: group.code,
        producerName: parcel.producer.name,
        recipientName: group.recipient_name,
        phone: formatPhone(group.phone_e164),
        leftDong: paidDong(parcel) - refundedDong(parcel),
      },
    ]
  })
}
