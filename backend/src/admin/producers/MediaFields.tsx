import type { ProducerMedium } from "@cho-phien/contract"
import { Hint, Input } from "@medusajs/ui"

interface MediaFieldsProps {
  media: readonly ProducerMedium[]
  wordsOf: (field: string) => string | undefined
}

const SPARE = 2
const MOST = 12
const KINDS = { video: "Video", article: "Bài viết" }

/** Films and articles about a producer, a row each; an emptied row goes away. */
export function MediaFields({ media, wordsOf }: MediaFieldsProps) {
  const rows = Array.from({ length: Math.min(MOST, media.length + SPARE) }, (_, i) => media[i])
  return (
    <fieldset className="flex flex-col gap-y-2">
      <legend className="txt-compact-small-plus mb-1">Video và bài viết</legend>
      <Hint>Trang nói về chủ thể ở nơi khác, mở bằng https. Để trống cả dòng thì dòng ấy bị bỏ.</Hint>
      {rows.map((row, i) => {
        const wrong = wordsOf(`media.${i}.url`) ?? wordsOf(`media.${i}.title`)
        return (
          <div
            key={row?.url ?? `spare-${i - media.length}`}
            className="grid grid-cols-1 gap-2 sm:grid-cols-[7rem_1fr_1fr]"
          >
            <select
              name="mediaKind"
              aria-label={`Loại, dòng ${i + 1}`}
              defaultValue={row?.kind ?? "video"}
              className="txt-small h-8 rounded-md bg-ui-bg-field px-2 shadow-borders-base"
            >
              {Object.entries(KINDS).map(([kind, label]) => (
                <option key={kind} value={kind}>
                  {label}
                </option>
              ))}
            </select>
            <Input
              name="mediaTitle"
              aria-label={`Tên, dòng ${i + 1}`}
              placeholder="Tên"
              defaultValue={row?.title}
            />
            <Input
              name="mediaUrl"
              type="url"
              aria-label={`Địa chỉ, dòng ${i + 1}`}
              placeholder="https://"
              defaultValue={row?.url}
            />
            {wrong && <Hint variant="error">{wrong}</Hint>}
          </div>
        )
      })}
      {wordsOf("media") && <Hint variant="error">{wordsOf("media")}</Hint>}
    </fieldset>
  )
}

/** The rows of a form in which something is written. */
export function mediaIn(form: FormData): { kind: string; title: string; url: string }[] {
  const [kinds, titles, urls] = ["mediaKind", "mediaTitle", "mediaUrl"].map((name) =>
    form.getAll(name).map((value) => String(value).trim()),
  )
  return (kinds ?? [])
    .map((kind, i) => ({ kind, title: titles?.[i] ?? "", url: urls?.[i] ?? "" }))
    .filter(({ title, url }) => title !== "" || url !== "")
}
