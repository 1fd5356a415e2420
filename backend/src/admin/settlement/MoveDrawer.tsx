import { useState } from "react"
import { LongTextField } from "../office/LongTextField"
import { TextField } from "../office/TextField"
import { ChoiceField } from "./ChoiceField"
import { FormDrawer } from "./FormDrawer"
import { dongIn, textIn } from "./form"

const MOVES = [
  ["carrier_remitted", "Nhà vận chuyển nộp tiền thu hộ"],
  ["gateway_paid", "Cổng thẻ chuyển tiền về"],
  ["carrier_paid", "Trả cước cho nhà vận chuyển"],
  ["tax_vat_paid", "Nộp thuế GTGT đã khấu trừ"],
  ["tax_pit_paid", "Nộp thuế TNCN đã khấu trừ"],
] as const

/** Money that moved between accounts of the platform at the bank. */
export function MoveDrawer({ onClose }: { onClose: () => void }) {
  const [requestId] = useState(() => crypto.randomUUID())
  return (
    <FormDrawer
      title="Ghi tiền đã chuyển"
      words="Chuyển tại ngân hàng trước; trang này ghi lại việc đã làm."
      path="moves"
      submitLabel="Ghi vào sổ"
      done="Đã ghi vào sổ."
      bodyOf={(form) => ({
        requestId,
        move: textIn(form, "move"),
        amountDong: dongIn(form, "amountDong"),
        reason: textIn(form, "reason"),
      })}
      onClose={onClose}
    >
      {(wordsOf) => (
        <>
          <ChoiceField name="move" label="Việc" options={MOVES} error={wordsOf("move")} />
          <TextField name="amountDong" label="Số tiền" error={wordsOf("amountDong")} autoComplete="off" />
          <LongTextField
            name="reason"
            label="Chứng từ"
            hint="Số bảng kê, mã giao dịch của ngân hàng, tờ khai."
            error={wordsOf("reason")}
          />
        </>
      )}
    </FormDrawer>
  )
}
