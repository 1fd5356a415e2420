import { type Lang, type PublicReview, ReviewListResponse } from "@cho-phien/contract"
import { formatInstant } from "@cho-phien/vietnam"
import { callApi } from "~/lib/api.server"

type WithTime = Omit<PublicReview, "answer"> & {
  timeText: string
  answer: { body: string; timeText: string } | null
}
export type ReviewsView = Omit<ReviewListResponse, "reviews"> & { reviews: WithTime[]; averageText: string }

const NONE: ReviewListResponse = {
  reviews: [],
  average: null,
  ratings: [0, 0, 0, 0, 0],
  count: 0,
  page: 1,
  pageCount: 0,
}

/** Reviews of a product. Goods can be bought also while their reviews cannot be read: then there are none. */
export async function loadReviews(product: string, page: number, lang: Lang): Promise<ReviewsView> {
  const answer = await callApi("/store/reviews", {
    answer: ReviewListResponse,
    query: { product, page, lang },
  }).catch(() => NONE)
  const time = (at: string) => formatInstant(new Date(at), lang)
  return {
    ...answer,
    averageText:
      answer.average === null
        ? ""
        : new Intl.NumberFormat(lang, { minimumFractionDigits: 1 }).format(answer.average),
    reviews: answer.reviews.map((review) => ({
      ...review,
      timeText: time(review.writtenAt),
      answer: review.answer && { body: review.answer.body, timeText: time(review.answer.at) },
    })),
  }
}

/** Real reviews for search engines; nothing at all as long as there are none. */
export const ratingThing = ({ average, count }: Pick<ReviewsView, "average" | "count">) =>
  average === null || count === 0
    ? {}
    : {
        aggregateRating: {
          "@type": "AggregateRating",
          ratingValue: average,
          reviewCount: count,
          bestRating: 5,
          worstRating: 1,
        },
      }
