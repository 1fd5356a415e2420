import { createHash } from "node:crypto"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type { MarketplaceService } from "../../../modules/marketplace/service"
import { REVIEW_MODULE, type ReviewService } from "../../../modules/review"
import { AfterSaleError } from "../../after-sales/errors"
import { readParcel } from "../../parcel/read-parcels"
import { authorOf } from "../author-of"

export interface WriteReview {
  orderId: string
  itemId: string
  rating: number
  body: string
}

/** Writes the review of a delivered line; the database takes one a line, and one a product and buyer. */
export const writeReviewStep = createStep(
  "write-review",
  async ({ orderId, itemId, rating, body }: WriteReview, { container }) => {
    const reviews = container.resolve<ReviewService>(REVIEW_MODULE)
    const parcel = await readParcel(container, orderId)
    const line = parcel?.lines.find((candidate) => candidate.itemId === itemId)
    if (!parcel || !line?.productId) throw new AfterSaleError("PARCEL_NOT_FOUND", "There is no such line")
    if (line.delivered < 1) throw new AfterSaleError("NOT_DELIVERED", "The line is not delivered")
    const marketplace = container.resolve<MarketplaceService>(MARKETPLACE_MODULE)
    const group = await marketplace.retrieveOrderGroup(parcel.groupId)
    const buyer_key = createHash("sha256").update(`reviewer:${group.phone_e164}`).digest("base64url")
    const same = { $or: [{ order_item_id: itemId }, { product_id: line.productId, buyer_key }] }
    const [, count] = await reviews.listAndCountReviews(same, { take: 1 })
    if (count > 0) throw new AfterSaleError("ALREADY_REVIEWED", "The product was reviewed before")
    const review = await reviews.createReviews({
      product_id: line.productId,
      product_name: line.name,
      producer_id: parcel.producer.id,
      order_id: orderId,
      order_group_id: parcel.groupId,
      code: parcel.code,
      order_item_id: itemId,
      buyer_key,
      author: authorOf(group.recipient_name),
      rating,
      body,
      written_at: now(),
    })
    return new StepResponse({ id: review.id }, review.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<ReviewService>(REVIEW_MODULE).deleteReviews(id)
  },
)
