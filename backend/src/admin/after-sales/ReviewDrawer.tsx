import type { OfficeReview } from "@cho-phien/contract"
import { Button, Drawer, Text } from "@medusajs/ui"
import { useState } from "react"
import { useDeed } from "../office/use-deed"
import { NoteForm } from "./NoteForm"
import { REVIEWS_KEY } from "./use-after-sales"
import { REVIEW_STATES } from "./words"

interface ReviewDrawerProps {
  review: OfficeReview | undefined
  onClose: () => void
}

/** One review and what the office does with it. */
export function ReviewDrawer({ review, onClose }: ReviewDrawerProps) {
  return (
    <Drawer open={review !== undefined} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        {review && (
          <>
            <Drawer.Header>
              <Drawer.Title>
                {review.rating} trên 5 · {review.productName}
              </Drawer.Title>
              <Drawer.Description>
                {REVIEW_STATES[review.state]} · {review.author} · đơn {review.code}
              </Drawer.Description>
            </Drawer.Header>
            <Deeds key={`${review.id}-${review.state}`} review={review} onClose={onClose} />
          </>
        )}
      </Drawer.Content>
    </Drawer>
  )
}

const FORMS = {
  refuse: {
    submitLabel: "Không đăng",
    label: "Lý do",
    hint: "Chỉ không đăng nội dung trái pháp luật; lời chê vẫn được đăng (Luật 19/2023, Điều 39).",
    done: "Đã ghi lý do không đăng.",
    danger: true,
  },
  answer: {
    submitLabel: "Ghi câu trả lời",
    label: "Câu trả lời của chủ thể",
    hint: "Hiện dưới đánh giá.",
    done: "Đã ghi câu trả lời.",
  },
} as const

function Deeds({ review, onClose }: { review: OfficeReview; onClose: () => void }) {
  const [deed, setDeed] = useState<keyof typeof FORMS | null>(null)
  const path = `/admin/reviews/${review.id}`
  const show = useDeed({ path: `${path}/show`, refreshes: REVIEWS_KEY, done: "Đã đăng.", onDone: onClose })
  if (deed)
    return (
      <NoteForm
        path={`${path}/${deed}`}
        refreshes={REVIEWS_KEY}
        {...FORMS[deed]}
        onBack={() => setDeed(null)}
        onDone={onClose}
      />
    )
  return (
    <>
      <Drawer.Body className="flex flex-col gap-y-3 overflow-y-auto">
        <Text className="whitespace-pre-line break-words">{review.body}</Text>
        {review.answer && (
          <Text size="small" className="whitespace-pre-line">
            Chủ thể trả lời: {review.answer}
          </Text>
        )}
        {review.refusal && <Text size="small">Lý do không đăng: {review.refusal}</Text>}
        {review.reports > 0 && <Text size="small">{review.reports} người đọc báo vi phạm.</Text>}
      </Drawer.Body>
      <Drawer.Footer>
        {review.state !== "refused" && (
          <Button variant="secondary" onClick={() => setDeed("refuse")}>
            Không đăng
          </Button>
        )}
        <Button variant="secondary" onClick={() => setDeed("answer")}>
          Trả lời
        </Button>
        {(review.state !== "shown" || review.reports > 0) && (
          <Button isLoading={show.busy} onClick={() => show.send({})}>
            Đăng
          </Button>
        )}
      </Drawer.Footer>
    </>
  )
}
