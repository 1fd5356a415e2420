import type { OfficeCertificate } from "@cho-phien/contract"
import { InlineTip } from "@medusajs/ui"
import type { FormEvent } from "react"
import { DayField } from "../office/DayField"
import { FormFrame } from "../office/FormFrame"
import { LongTextField } from "../office/LongTextField"
import { TextField } from "../office/TextField"
import { useDeed } from "../office/use-deed"
import { CERTIFICATES_KEY } from "./use-certificates"

interface RevokeFormProps {
  certificate: OfficeCertificate
  onBack: () => void
}

/** Takes the certificate back by a decision, with a reason that the public check shows. */
export function RevokeForm({ certificate, onBack }: RevokeFormProps) {
  const deed = useDeed({
    path: `/admin/ocop/certificates/${certificate.id}/revoke`,
    refreshes: CERTIFICATES_KEY,
    done: "Đã thu hồi giấy chứng nhận.",
    onDone: onBack,
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    deed.send(Object.fromEntries(new FormData(event.currentTarget)))
  }
  return (
    <FormFrame submitLabel="Thu hồi" danger deed={deed} onSubmit={submit} onBack={onBack}>
      <InlineTip label="Không hoàn lại được" variant="warning">
        Từ ngày thu hồi, sản phẩm không còn sao trên trang bán và trang tra cứu nêu rõ lý do.
      </InlineTip>
      <DayField
        name="revokedOn"
        day=""
        label="Thu hồi từ ngày"
        hint="Ngày đầu tiên giấy chứng nhận không còn hiệu lực."
        error={deed.wordsOf("revokedOn")}
      />
      <TextField name="decisionNumber" label="Số quyết định thu hồi" error={deed.wordsOf("decisionNumber")} />
      <LongTextField
        name="reason"
        label="Lý do thu hồi"
        hint="Người mua đọc được câu này khi tra cứu."
        error={deed.wordsOf("reason")}
      />
    </FormFrame>
  )
}
