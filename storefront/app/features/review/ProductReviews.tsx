import { inLang } from "~/lib/lang"
import { Notice } from "~/ui/notice/Notice"
import { useLang, useT } from "~/words/context"
import type { ReviewsView } from "./load-reviews.server"
import "./review.css"

type ProductReviewsProps = { handle: string; producer: string; reviews: ReviewsView; isReported: boolean }

/** What those who received it wrote, with the average of all of them. */
export function ProductReviews({ handle, producer, reviews, isReported }: ProductReviewsProps) {
  const t = useT()
  const lang = useLang()
  const path = inLang(lang, `/san-pham/${handle}`)
  const { average, averageText, count, page, pageCount } = reviews
  return (
    <section className="stack" aria-labelledby="danh-gia">
      <h2 id="danh-gia">{t("review.title")}</h2>
      {isReported ? (
        <div role="status">
          <Notice tone="success">{t("review.reported")}</Notice>
        </div>
      ) : null}
      <p className={average === null ? "muted" : undefined}>
        {average === null ? t("review.none") : t("review.average", { average: averageText, count })}
      </p>
      <ul className="reviews">
        {reviews.reviews.map((review) => (
          <li key={review.id} className="card card-body stack">
            <p>
              <strong>{t("review.rating", { rating: review.rating })}</strong>
              <span className="muted small">
                {" "}
                · {review.author} · <time dateTime={review.writtenAt}>{review.timeText}</time>
              </span>
            </p>
            <p className="review-body">{review.body}</p>
            {review.answer ? (
              <blockquote className="review-answer">
                <p className="muted small">
                  {t("review.answerOf", { producer })} · {review.answer.timeText}
                </p>
                <p className="review-body">{review.answer.body}</p>
              </blockquote>
            ) : null}
            <form method="post" action={`${path}/bao-danh-gia`}>
              <input type="hidden" name="review" value={review.id} />
              <button type="submit" className="button button-quiet">
                {t("review.report")}
              </button>
            </form>
          </li>
        ))}
      </ul>
      {page < pageCount ? (
        <p>
          <a href={`${path}?trang=${page + 1}#danh-gia`}>{t("review.more")}</a>
        </p>
      ) : null}
    </section>
  )
}
