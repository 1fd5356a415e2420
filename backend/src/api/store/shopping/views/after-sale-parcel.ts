import { type AfterSaleParcel, ReturnReason } from "@cho-phien/contract"
import { communeByCode, communeName, provinceByCode, provinceName } from "@cho-phien/vietnam/places"
import type { ParcelMessageRow } from "../../../../modules/parcel-message"
import type { ReturnRequestRow } from "../../../../modules/return-request"
import type { ReviewRow } from "../../../../modules/review"
import { returnableUntil } from "../../../../workflows/after-sales/return-window"
import { unitsAskedBack } from "../../../../workflows/after-sales/units-asked-back"
import { deliveredAt, isPacked, type Parcel } from "../../../../workflows/parcel/parcel"
import { parcelTimeline } from "./parcel-timeline"
import { returnView } from "./return-view"

interface AfterSaleFacts {
  parcel: Parcel
  requests: readonly ReturnRequestRow[]
  photoIds: ReadonlyMap<string, readonly string[]>
  messages: readonly ParcelMessageRow[]
  reviews: readonly ReviewRow[]
  isWaiting: boolean
  now: Date
}

/** A parcel after the sale as its buyer sees it. */
export function afterSaleParcel(facts: AfterSaleFacts): AfterSaleParcel {
  const { parcel, requests, photoIds, messages } = facts
  const tracking = parcel.trackingNumber
  return {
    orderId: parcel.orderId,
    timeline: parcelTimeline(parcel, requests),
    cancelling: cancelling(facts),
    returnReasons: returnReasons(facts),
    tracking: tracking ? { number: tracking, url: webAddress(parcel.trackingUrl) } : null,
    seller: sellerOf(parcel),
    lines: linesOf(facts),
    returns: requests.map((request) =>
      returnView({ request, all: requests, parcel, photoIds: photoIds.get(request.id) ?? [] }),
    ),
    messages: messages.map(({ id, writer, body, written_at }) => ({
      id,
      writer,
      body,
      writtenAt: new Date(written_at).toISOString(),
    })),
    unread: messages.filter(({ writer, read_at }) => writer === "seller" && !read_at).length,
  }
}

function cancelling({ parcel, isWaiting }: AfterSaleFacts): AfterSaleParcel["cancelling"] {
  if (parcel.isCancelled) return "cancelled"
  if (isPacked(parcel)) return "packed"
  return isWaiting ? "not-paid" : "yes"
}

/** Each reason with the last instant at which any line may be asked back for it. */
function returnReasons({ parcel, now }: AfterSaleFacts): AfterSaleParcel["returnReasons"] {
  const at = deliveredAt(parcel)
  if (!at) return []
  const isAllFresh = parcel.lines.every((line) => line.isFresh)
  return ReturnReason.options.flatMap((reason) => {
    const until = returnableUntil(reason, at, isAllFresh)
    return until < now ? [] : [{ reason, until: until.toISOString() }]
  })
}

function linesOf({ parcel, requests, reviews }: AfterSaleFacts): AfterSaleParcel["lines"] {
  const asked = unitsAskedBack(requests)
  return parcel.lines.map(({ itemId, name, packTitle, delivered }) => {
    const review = reviews.find((candidate) => candidate.order_item_id === itemId)
    return {
      itemId,
      name,
      packTitle,
      returnable: Math.max(0, delivered - (asked.get(itemId) ?? 0)),
      review: review ? { state: review.state, rating: review.rating } : null,
      canReview: delivered > 0 && !review,
    }
  })
}

function sellerOf({ producer }: Parcel): AfterSaleParcel["seller"] {
  const commune = communeByCode(producer.communeCode)
  const province = commune && provinceByCode(commune.provinceCode)
  return {
    name: producer.name,
    legalForm: producer.legalForm,
    address: [commune && communeName(commune), province && provinceName(province)].filter(Boolean).join(", "),
    email: producer.email,
    demonstration: producer.isDemonstration,
  }
}

/** Only a page of the web is linked; whoever typed the number may have typed anything. */
const webAddress = (url: string | null): string | null => (url && /^https:\/\//.test(url) ? url : null)
