import type { AfterSaleParcel } from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../../../../clock"
import { PARCEL_MESSAGE_MODULE, type ParcelMessageService } from "../../../../modules/parcel-message"
import { RETURN_REQUEST_MODULE, type ReturnRequestService } from "../../../../modules/return-request"
import { REVIEW_MODULE, type ReviewService } from "../../../../modules/review"
import { awaitsPayment } from "../../../../workflows/parcel/awaits-payment"
import { readParcelsOf } from "../../../../workflows/parcel/read-parcels"
import { afterSaleParcel } from "./after-sale-parcel"

/** The parcels of a purchase with everything after the sale. Who may see it is settled before. */
export async function readAfterSales(
  container: MedusaContainer,
  groupId: string,
): Promise<AfterSaleParcel[]> {
  const returns = container.resolve<ReturnRequestService>(RETURN_REQUEST_MODULE)
  const parcels = await readParcelsOf(container, groupId)
  const [{ rows: requests }, messages, reviews, ...waiting] = await Promise.all([
    returns.readRequests({ filters: { order_group_id: groupId } }),
    container
      .resolve<ParcelMessageService>(PARCEL_MESSAGE_MODULE)
      .listParcelMessages(
        { order_group_id: groupId },
        { order: { written_at: "ASC", id: "ASC" }, take: null },
      ),
    container.resolve<ReviewService>(REVIEW_MODULE).listReviews({ order_group_id: groupId }, { take: null }),
    ...parcels.map((parcel) => awaitsPayment(container, parcel)),
  ])
  const photoIds = await returns.photoIdsOf(requests.map(({ id }) => id))
  return parcels.map((parcel, index) =>
    afterSaleParcel({
      parcel,
      requests: requests.filter((request) => request.order_id === parcel.orderId),
      photoIds,
      messages: messages.filter((message) => message.order_id === parcel.orderId),
      reviews: reviews.filter((review) => review.order_id === parcel.orderId),
      isWaiting: waiting[index] ?? false,
      now: now(),
    }),
  )
}
