import type { OfficeProducerDetail } from "@cho-phien/contract"
import { InlineTip } from "@medusajs/ui"
import type { FormEvent } from "react"
import { FormFrame } from "../office/FormFrame"
import { LongTextField } from "../office/LongTextField"
import { TextField } from "../office/TextField"
import { useDeed } from "../office/use-deed"
import { MediaFields, mediaIn } from "./MediaFields"
import { ProducerLinks } from "./ProducerLinks"
import { PRODUCERS_KEY } from "./use-producers"
import { WeekdayField } from "./WeekdayField"

interface ProducerFormProps {
  producer: OfficeProducerDetail
  onBack: () => void
}

/** The texts and the dispatch of a producer. */
export function ProducerForm({ producer, onBack }: ProducerFormProps) {
  const deed = useDeed({
    path: `/admin/producers/${producer.id}`,
    refreshes: PRODUCERS_KEY,
    done: "Đã lưu chủ thể.",
    onDone: onBack,
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? "")
    deed.send({
      name: text("name"),
      storyVi: text("storyVi"),
      storyEn: text("storyEn"),
      yearFounded: text("yearFounded") === "" ? null : text("yearFounded"),
      handlingDays: text("handlingDays"),
      dispatchWeekdays: form.getAll("dispatchWeekdays"),
      email: text("email") === "" ? null : text("email"),
      media: mediaIn(form),
      expectedRevision: producer.revision,
    })
  }
  const { wordsOf } = deed
  return (
    <FormFrame submitLabel="Lưu" deed={deed} onSubmit={submit} onBack={onBack}>
      {producer.demonstration && (
        <InlineTip label="Dữ liệu minh hoạ">
          {producer.realName
            ? "Tên lấy từ nguồn công khai; các mục còn lại là ví dụ."
            : "Chủ thể này được đặt ra để làm ví dụ."}
        </InlineTip>
      )}
      <TextField name="name" label="Tên chủ thể" defaultValue={producer.name} error={wordsOf("name")} />
      <LongTextField
        name="storyVi"
        label="Câu chuyện (tiếng Việt)"
        rows={8}
        defaultValue={producer.storyVi}
        error={wordsOf("storyVi")}
      />
      <LongTextField
        name="storyEn"
        label="Câu chuyện (tiếng Anh)"
        hint="Để trống thì trang tiếng Anh hiện bản tiếng Việt."
        rows={8}
        defaultValue={producer.storyEn}
        error={wordsOf("storyEn")}
      />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <TextField
          name="yearFounded"
          label="Năm thành lập"
          inputMode="numeric"
          hint="Để trống nếu chưa rõ nguồn."
          defaultValue={producer.yearFounded ?? ""}
          error={wordsOf("yearFounded")}
        />
        <TextField
          name="handlingDays"
          label="Số ngày chuẩn bị hàng"
          inputMode="numeric"
          hint="Ngày làm việc, từ lúc có đơn."
          defaultValue={producer.handlingDays}
          error={wordsOf("handlingDays")}
        />
      </div>
      <WeekdayField chosen={producer.dispatchWeekdays} error={wordsOf("dispatchWeekdays")} />
      <TextField
        name="email"
        type="email"
        label="Thư điện tử nhận đơn"
        defaultValue={producer.email ?? ""}
        error={wordsOf("email")}
      />
      <MediaFields media={producer.media} wordsOf={wordsOf} />
      <ProducerLinks producer={producer} />
    </FormFrame>
  )
}
