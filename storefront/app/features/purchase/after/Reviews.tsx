import { useT } from "~/words/context"
import type { AfterView } from "./after-view.server"
import type { RefusedDeed } from "./deeds.server"
import { SelectField, TextArea } from "./fields"
import { ParcelForm } from "./ParcelForm"

type ReviewsProps = { code: string; after: AfterView; refused: RefusedDeed | undefined }

const RATINGS = ["5", "4", "3", "2", "1"] as const

/** A review for each delivered thing; how those that were written stand. */
export function Reviews({ code, after, refused }: ReviewsProps) {
  const t = useT()
  return (
    <>
      {after.lines.map(({ itemId, name, review, canReview }) => {
        if (review)
          return (
            <p key={itemId} className="muted small after-note">
              {review.state === "refused"
                ? t("review.refused", { name })
                : t(`review.${review.state}`, { name, rating: review.rating })}
            </p>
          )
        if (!canReview) return null
        return (
          <ParcelForm
            key={itemId}
            code={code}
            orderId={after.orderId}
            deed="review"
            title={t("review.write", { name })}
            submit={t("review.submit")}
            faults={refused?.itemId === itemId ? refused.faults : undefined}
          >
            <input type="hidden" name="itemId" value={itemId} />
            <SelectField
              name="rating"
              id={`diem-${itemId}`}
              label={t("review.ratingLabel")}
              options={RATINGS.map((value) => ({ value, label: t(`review.rating${value}`) }))}
            />
            <TextArea
              name="body"
              id={`danh-gia-${itemId}`}
              label={t("review.body")}
              hint={t("review.bodyHint")}
              typed={refused?.typed.body}
              maxLength={2000}
            />
          </ParcelForm>
        )
      })}
    </>
  )
}
