import type { AwaitedPayment } from "@cho-phien/contract"
import { formatDong } from "@cho-phien/vietnam"
import { InlineTip } from "@medusajs/ui"
import type { FormEvent } from "react"
import { FormFrame } from "../office/FormFrame"
import { LongTextField } from "../office/LongTextField"
import { useDeed } from "../office/use-deed"

interface ConfirmFormProps {
  awaited: AwaitedPayment
  onBack: () => void
}

/** A person says that all of it has come; the goods are packed on that word. */
export function ConfirmForm({ awaited, onBack }: ConfirmFormProps) {
  const deed = useDeed({
    path: `/admin/awaited-payments/${awaited.id}/confirm`,
    refreshes: "awaited-payments",
    done: "Đã xác nhận tiền về.",
    onDone: onBack,
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    deed.send(Object.fromEntries(new FormData(event.currentTarget)))
  }
  return (
    <FormFrame submitLabel="Xác nhận đã nhận đủ" danger deed={deed} onSubmit={submit} onBack={onBack}>
      <InlineTip label={`Đã nhận ${formatDong(awaited.dueDong)}`} variant="warning">
        Xem sao kê trước. Xác nhận rồi, chủ thể đóng gói và gửi hàng ngay.
      </InlineTip>
      <LongTextField
        name="note"
        label="Căn cứ"
        hint="Ai báo, thấy ở đâu, mã giao dịch nếu có."
        error={deed.wordsOf("note")}
      />
    </FormFrame>
  )
}
