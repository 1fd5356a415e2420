import type { ReviewListQuery, ReviewListResponse } from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, ProductStatus } from "@medusajs/framework/utils"
import { REVIEW_MODULE, type ReviewRow, type ReviewService } from "../../../modules/review"

const PAGE_SIZE = 10

/** Reviews on show of a listed product, newest first, with the average of all of them. */
export async function readReviews(
  container: MedusaContainer,
  { product: handle, page }: Pick<ReviewListQuery, "product" | "page">,
): Promise<ReviewListResponse> {
  const reviews = container.resolve<ReviewService>(REVIEW_MODULE)
  const [product] = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ handle, status: ProductStatus.PUBLISHED }, { select: ["id"], take: 1 })
  const productId = product?.id ?? "none"
  const [[rows, count], ratings] = await Promise.all([
    reviews.listAndCountReviews(
      { product_id: productId, state: "shown" },
      { skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE, order: { written_at: "DESC", id: "DESC" } },
    ),
    reviews.ratingsOf(productId),
  ])
  return {
    reviews: rows.map(viewOf),
    average: averageOf(ratings),
    ratings,
    count,
    page,
    pageCount: Math.ceil(count / PAGE_SIZE),
  }
}

function averageOf(ratings: readonly number[]): number | null {
  const count = ratings.reduce((sum, times) => sum + times, 0)
  const points = ratings.reduce((sum, times, index) => sum + times * (index + 1), 0)
  return count === 0 ? null : Math.round((points / count) * 10) / 10
}

const viewOf = (row: ReviewRow): ReviewListResponse["reviews"][number] => ({
  id: row.id,
  rating: row.rating,
  body: row.body,
  author: row.author,
  writtenAt: new Date(row.written_at).toISOString(),
  answer:
    row.answer && row.answered_at ? { body: row.answer, at: new Date(row.answered_at).toISOString() } : null,
})
