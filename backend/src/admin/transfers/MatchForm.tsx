import type { OfficeTransfer } from "@cho-phien/contract"
import type { FormEvent } from "react"
import { FormFrame } from "../office/FormFrame"
import { LongTextField } from "../office/LongTextField"
import { TextField } from "../office/TextField"
import { useDeed } from "../office/use-deed"
import { TRANSFERS_KEY } from "./use-transfers"

interface MatchFormProps {
  transfer: OfficeTransfer
  onBack: () => void
  onDone: () => void
}

/** Says whose transfer it is; it then counts as if its text had said so. */
export function MatchForm({ transfer, onBack, onDone }: MatchFormProps) {
  const deed = useDeed({
    path: `/admin/transfers/${transfer.id}/match`,
    refreshes: TRANSFERS_KEY,
    done: "Đã khớp khoản chuyển với đơn.",
    onDone,
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    deed.send(Object.fromEntries(new FormData(event.currentTarget)))
  }
  return (
    <FormFrame submitLabel="Khớp" deed={deed} onSubmit={submit} onBack={onBack}>
      <TextField
        name="code"
        label="Mã đơn"
        hint="Đơn phải đang chờ chuyển khoản. Thiếu thì đơn chờ tiếp phần còn lại, thừa thì phần thừa cần trả lại."
        error={deed.wordsOf("code")}
        autoComplete="off"
      />
      <LongTextField
        name="note"
        label="Căn cứ"
        hint="Vì sao biết khoản này trả cho đơn đó, ví dụ: khách gọi, đúng số tiền và giờ chuyển."
        error={deed.wordsOf("note")}
      />
    </FormFrame>
  )
}
