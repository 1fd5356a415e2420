import type { OfficeCollectionResponse } from "@cho-phien/contract"
import { Button, Heading, Text } from "@medusajs/ui"
import { type ChangeEvent, useState } from "react"
import { Field } from "../office/Field"
import { useDeed } from "../office/use-deed"
import { base64Of } from "./base64-of"
import { ReloadNote } from "./ReloadNote"
import { COLLECTIONS_KEY, COLLECTIONS_PATH } from "./use-collections"

interface PictureFieldProps {
  collection: OfficeCollectionResponse["collection"]
  unsaved: boolean
}

const MOST_BYTES = 8 * 1024 * 1024

/** The office's own picture in place of the drawn one; written at once, apart from the words. */
export function PictureField({ collection, unsaved }: PictureFieldProps) {
  const { id, pictureId, revision, titleVi } = collection
  const path = `${COLLECTIONS_PATH}/${id}/picture`
  const deed = useDeed({ path, refreshes: COLLECTIONS_KEY, done: "Đã đổi ảnh.", onDone: () => undefined })
  const [fault, setFault] = useState<string>()
  const give = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ""
    if (!file) return
    const picture = file.size > MOST_BYTES ? null : await base64Of(file).catch(() => null)
    setFault(picture === null ? "Tệp lớn hơn 8 MB hoặc không đọc được." : undefined)
    if (picture !== null) deed.send({ picture, expectedRevision: revision })
  }
  return (
    <section className="flex flex-col gap-y-3">
      <Heading level="h2">Ảnh</Heading>
      <ReloadNote deed={deed} unsaved={unsaved} />
      {pictureId === null ? (
        <Text size="small">Chưa có ảnh riêng; gian hàng hiện tranh vẽ.</Text>
      ) : (
        <img
          src={`${path}?v=${encodeURIComponent(pictureId)}`}
          alt={`Ảnh của bộ sưu tập ${titleVi}`}
          className="aspect-video w-full rounded-lg object-cover"
        />
      )}
      <Field
        id="office-picture"
        label={pictureId === null ? "Thêm ảnh" : "Thay ảnh"}
        hint="JPEG, PNG hoặc WebP, tối đa 8 MB; hiện theo khổ ngang 16:9. Nơi chụp và máy chụp ghi trong tệp được xóa."
        error={fault ?? deed.wordsOf("picture")}
      >
        <input
          id="office-picture"
          type="file"
          accept="image/jpeg,image/png,image/webp"
          aria-describedby="office-picture-note"
          disabled={unsaved || deed.busy}
          onChange={give}
        />
      </Field>
      {unsaved && <Text size="small">Lưu nội dung trước, rồi đổi ảnh.</Text>}
      {pictureId !== null && (
        <Button
          type="button"
          size="small"
          variant="secondary"
          className="self-start"
          disabled={unsaved}
          isLoading={deed.busy}
          onClick={() => deed.send({ picture: null, expectedRevision: revision })}
        >
          Bỏ ảnh, dùng tranh vẽ
        </Button>
      )}
    </section>
  )
}
