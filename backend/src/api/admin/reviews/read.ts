import type { OfficeReview, OfficeReviewListResponse, OfficeReviewQuery } from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { REVIEW_MODULE, type ReviewRow, type ReviewService } from "../../../modules/review"
import { pageOf, paginationOf } from "../../http/page"

const FILTERS = {
  pending: { state: "pending" as const },
  reported: { reports: { $gt: 0 } },
  all: {},
}

/** One page of reviews: what waits to be looked at the longest first. */
export async function listOfficeReviews(
  container: MedusaContainer,
  asked: OfficeReviewQuery,
): Promise<OfficeReviewListResponse> {
  const order = asked.list === "pending" ? { written_at: "ASC" as const } : { written_at: "DESC" as const }
  const [rows, count] = await container
    .resolve<ReviewService>(REVIEW_MODULE)
    .listAndCountReviews(FILTERS[asked.list], paginationOf(asked, order))
  return { reviews: rows.map(viewOf), ...pageOf(asked, count) }
}

const viewOf = (row: ReviewRow): OfficeReview => ({
  id: row.id,
  productName: row.product_name,
  code: row.code,
  author: row.author,
  rating: row.rating,
  body: row.body,
  state: row.state,
  refusal: row.refusal,
  answer: row.answer,
  reports: row.reports,
  writtenAt: new Date(row.written_at).toISOString(),
})
