import type { RefundTask } from "@cho-phien/contract"
import { formatDong } from "@cho-phien/vietnam"
import { InlineTip, Text } from "@medusajs/ui"
import type { FormEvent } from "react"
import { Link } from "react-router-dom"
import { FormFrame } from "../office/FormFrame"
import { LongTextField } from "../office/LongTextField"
import { TextField } from "../office/TextField"
import { useDeed } from "../office/use-deed"
import { REFUNDS_KEY } from "./use-refunds"

interface PayBackFormProps {
  task: RefundTask
  onBack: () => void
  onDone: () => void
}

/** Writes down that money was sent back; sending it is done at the bank. */
export function PayBackForm({ task, onBack, onDone }: PayBackFormProps) {
  const deed = useDeed({
    path: `/admin/refund-tasks/${task.id}/done`,
    refreshes: REFUNDS_KEY,
    done: "Đã ghi khoản hoàn.",
    onDone,
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    deed.send(Object.fromEntries(new FormData(event.currentTarget)))
  }
  return (
    <FormFrame submitLabel="Ghi đã hoàn" danger deed={deed} onSubmit={submit} onBack={onBack}>
      <Text>
        {task.recipientName} · {task.phone} ·{" "}
        <Link to={`/orders/${task.orderId}`} className="text-ui-fg-interactive">
          {task.code}
        </Link>
      </Text>
      <InlineTip label={`Trả lại ${formatDong(task.amountDong)}`} variant="warning">
        {task.method === "vietqr"
          ? "Chuyển tiền tại ngân hàng trước, về đúng tài khoản khách đã chuyển đến. Trang này chỉ ghi lại việc đã làm."
          : "Khách đã trả tiền mặt: gọi hỏi tài khoản nhận, chuyển tiền trước. Trang này chỉ ghi lại việc đã làm."}
      </InlineTip>
      <TextField
        name="bankReference"
        label="Số giao dịch hoàn tiền"
        hint="Mã giao dịch của ngân hàng."
        error={deed.wordsOf("bankReference")}
      />
      <LongTextField name="note" label="Ghi chú" hint="Không bắt buộc." error={deed.wordsOf("note")} />
    </FormFrame>
  )
}
