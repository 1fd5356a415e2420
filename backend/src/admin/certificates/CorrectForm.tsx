import type { OfficeCertificate } from "@cho-phien/contract"
import type { FormEvent } from "react"
import { DayField } from "../office/DayField"
import { FormFrame } from "../office/FormFrame"
import { LongTextField } from "../office/LongTextField"
import { TextField } from "../office/TextField"
import { useDeed } from "../office/use-deed"
import { CERTIFICATES_KEY } from "./use-certificates"

interface CorrectFormProps {
  certificate: OfficeCertificate
  onBack: () => void
}

/** Mends a slip of the pen. Only fields that were changed are sent; stars and product cannot be corrected. */
export function CorrectForm({ certificate, onBack }: CorrectFormProps) {
  const written: Record<string, string> = {
    number: certificate.number,
    decisionNumber: certificate.decisionNumber ?? "",
    decisionOn: certificate.decisionOn ?? "",
    issuedOn: certificate.issuedOn,
    authority: certificate.authority,
    placeThen: certificate.placeThen ?? "",
  }
  const deed = useDeed({
    path: `/admin/ocop/certificates/${certificate.id}/correct`,
    refreshes: CERTIFICATES_KEY,
    done: "Đã ghi đính chính; giá trị cũ còn trong lịch sử.",
    onDone: onBack,
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { reason, ...typed } = Object.fromEntries(new FormData(event.currentTarget))
    const changed = Object.entries(typed).filter(([name, value]) => value !== written[name])
    deed.send({ ...Object.fromEntries(changed), reason, expectedRevision: certificate.revision })
  }
  const field = (name: string, label: string) => (
    <TextField name={name} label={label} defaultValue={written[name]} error={deed.wordsOf(name)} />
  )
  const day = (name: string, label: string, hint?: string) => (
    <DayField name={name} label={label} hint={hint} day={written[name] ?? ""} error={deed.wordsOf(name)} />
  )
  return (
    <FormFrame submitLabel="Ghi đính chính" deed={deed} onSubmit={submit} onBack={onBack}>
      {field("number", "Số giấy chứng nhận")}
      {field("decisionNumber", "Số quyết định công nhận")}
      {day("decisionOn", "Ngày ký quyết định")}
      {day("issuedOn", "Có hiệu lực từ ngày", "ngày hết hạn được tính lại, đủ 36 tháng")}
      {field("authority", "Cơ quan công nhận")}
      {field("placeThen", "Nơi sản xuất ghi trên giấy")}
      <LongTextField
        name="reason"
        label="Lý do đính chính"
        hint="Ít nhất 5 ký tự; lưu cùng giá trị cũ."
        error={deed.wordsOf("reason")}
      />
    </FormFrame>
  )
}
