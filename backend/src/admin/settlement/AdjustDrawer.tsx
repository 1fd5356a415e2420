import type { SettlementOverview } from "@cho-phien/contract"
import { useState } from "react"
import { LongTextField } from "../office/LongTextField"
import { TextField } from "../office/TextField"
import { ChoiceField } from "./ChoiceField"
import { FormDrawer } from "./FormDrawer"
import { dongIn, textIn } from "./form"
import { signed } from "./words"

interface AdjustDrawerProps {
  row: SettlementOverview["producers"][number]
  onClose: () => void
}

/** A correction of a producer's balance, with its reason. */
export function AdjustDrawer({ row, onClose }: AdjustDrawerProps) {
  const [requestId] = useState(() => crypto.randomUUID())
  return (
    <FormDrawer
      title={row.producer.name}
      words={`Số dư hiện nay ${signed(row.balanceDong)}. Bút toán điều chỉnh ghi tên người làm và không sửa được.`}
      path="adjustments"
      submitLabel="Ghi điều chỉnh"
      done="Đã ghi điều chỉnh."
      bodyOf={(form) => ({
        requestId,
        producerId: row.producer.id,
        amountDong: dongIn(form, "amountDong"),
        counter: textIn(form, "counter"),
        reason: textIn(form, "reason"),
      })}
      onClose={onClose}
    >
      {(wordsOf) => (
        <>
          <TextField
            name="amountDong"
            label="Số tiền"
            hint="Số dương: chủ thể được thêm. Có dấu trừ phía trước: trừ bớt."
            error={wordsOf("amountDong")}
            inputMode="text"
            autoComplete="off"
          />
          <ChoiceField
            name="counter"
            label="Ai chịu"
            options={[
              ["goodwill", "Sàn chịu"],
              ["bank", "Tiền đã chuyển qua ngân hàng, ngoài các đợt chi"],
            ]}
            error={wordsOf("counter")}
          />
          <LongTextField name="reason" label="Lý do" error={wordsOf("reason")} />
        </>
      )}
    </FormDrawer>
  )
}
