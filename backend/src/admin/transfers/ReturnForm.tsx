import type { OfficeTransfer } from "@cho-phien/contract"
import { formatDong } from "@cho-phien/vietnam"
import { InlineTip } from "@medusajs/ui"
import type { FormEvent } from "react"
import { FormFrame } from "../office/FormFrame"
import { LongTextField } from "../office/LongTextField"
import { useDeed } from "../office/use-deed"
import { TRANSFERS_KEY } from "./use-transfers"
import { returnedDong } from "./words"

interface ReturnFormProps {
  transfer: OfficeTransfer
  onBack: () => void
  onDone: () => void
}

/** Writes down that money went back; sending it is done at the bank. */
export function ReturnForm({ transfer, onBack, onDone }: ReturnFormProps) {
  const deed = useDeed({
    path: `/admin/transfers/${transfer.id}/return`,
    refreshes: TRANSFERS_KEY,
    done: "Đã ghi khoản trả lại.",
    onDone,
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    deed.send(Object.fromEntries(new FormData(event.currentTarget)))
  }
  return (
    <FormFrame submitLabel="Ghi đã trả lại" danger deed={deed} onSubmit={submit} onBack={onBack}>
      <InlineTip label={`Trả lại ${formatDong(returnedDong(transfer))}`} variant="warning">
        Chuyển tiền tại ngân hàng trước, về đúng tài khoản đã chuyển đến. Trang này chỉ ghi lại việc đã làm.
      </InlineTip>
      <LongTextField
        name="note"
        label="Số giao dịch trả lại"
        hint="Mã giao dịch của ngân hàng, và điều gì khác cần nhớ."
        error={deed.wordsOf("note")}
      />
    </FormFrame>
  )
}
