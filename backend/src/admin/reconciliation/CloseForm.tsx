import type { Discrepancy } from "@cho-phien/contract"
import type { FormEvent } from "react"
import { FormFrame } from "../office/FormFrame"
import { LongTextField } from "../office/LongTextField"
import { useDeed } from "../office/use-deed"
import { Facts } from "./Facts"
import { RECONCILIATION_KEY } from "./use-reconciliation"

interface CloseFormProps {
  row: Discrepancy
  onBack: () => void
  onDone: () => void
}

/** Writes down what a person has done about it. */
export function CloseForm({ row, onBack, onDone }: CloseFormProps) {
  const deed = useDeed({
    path: `/admin/reconciliation/${row.id}/close`,
    refreshes: RECONCILIATION_KEY,
    done: "Đã ghi cách xử lý.",
    onDone,
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    deed.send(Object.fromEntries(new FormData(event.currentTarget)))
  }
  return (
    <FormFrame submitLabel="Ghi đã xử lý" deed={deed} onSubmit={submit} onBack={onBack}>
      <Facts row={row} />
      <LongTextField
        name="note"
        label="Đã xử lý thế nào"
        hint="Người sau đọc dòng này; việc đã đóng không tự mở lại."
        error={deed.wordsOf("note")}
      />
    </FormFrame>
  )
}
