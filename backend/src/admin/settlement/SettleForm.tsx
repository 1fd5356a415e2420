import type { PayoutItemView } from "@cho-phien/contract"
import type { FormEvent } from "react"
import { FormFrame } from "../office/FormFrame"
import { LongTextField } from "../office/LongTextField"
import { useDeed } from "../office/use-deed"
import { ChoiceField } from "./ChoiceField"
import { textIn } from "./form"
import { SETTLEMENT_KEY } from "./use-settlement"

/** What the bank did with one payout. */
export function SettleForm({ item, onBack }: { item: PayoutItemView; onBack: () => void }) {
  const deed = useDeed<{ itemId: string }>({
    path: `/admin/settlement/payout-items/${item.id}/settle`,
    refreshes: SETTLEMENT_KEY,
    done: "Đã ghi kết quả của ngân hàng.",
    onDone: onBack,
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    deed.send({ outcome: textIn(form, "outcome"), note: textIn(form, "note") })
  }
  return (
    <FormFrame submitLabel="Ghi kết quả" deed={deed} onSubmit={submit} onBack={onBack}>
      <ChoiceField
        name="outcome"
        label={item.producer.name}
        options={
          item.state === "paid"
            ? [["returned", "Ngân hàng đã trả tiền lại"]]
            : [
                ["paid", "Ngân hàng đã chi"],
                ["failed", "Ngân hàng không chi được"],
              ]
        }
        error={deed.wordsOf("outcome")}
      />
      <LongTextField
        name="note"
        label="Mã giao dịch hoặc lý do"
        hint="Khoản không chi được trở lại số dư của chủ thể và vào đợt chi sau."
        error={deed.wordsOf("note")}
      />
    </FormFrame>
  )
}
