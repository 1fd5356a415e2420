import type { BankAccountResponse, OfficeProducerDetail } from "@cho-phien/contract"
import { BANK_NAMES } from "@cho-phien/trade"
import { formatInstant } from "@cho-phien/vietnam"
import { Skeleton, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { FormEvent } from "react"
import { ask } from "../office/ask"
import { Field } from "../office/Field"
import { FormFrame } from "../office/FormFrame"
import { TextField } from "../office/TextField"
import { useDeed } from "../office/use-deed"

const BANK_ACCOUNTS_KEY = "bank-accounts"
const BANKS = Object.entries(BANK_NAMES).sort(([, a], [, b]) => a.localeCompare(b, "vi"))

interface BankAccountFormProps {
  producer: OfficeProducerDetail
  onBack: () => void
}

/** Where the producer's money goes: payouts, and transfers of buyers where each parcel is paid to its producer. */
export function BankAccountForm({ producer, onBack }: BankAccountFormProps) {
  const path = `/admin/producers/${producer.id}/bank-account`
  const known = useQuery({
    queryKey: [BANK_ACCOUNTS_KEY, producer.id],
    queryFn: () => ask<BankAccountResponse>(path),
  })
  const deed = useDeed({
    path,
    refreshes: BANK_ACCOUNTS_KEY,
    done: "Đã lưu tài khoản nhận tiền.",
    onDone: onBack,
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    deed.send(Object.fromEntries(new FormData(event.currentTarget)))
  }
  if (!known.data) return <Skeleton className="m-6 h-64" />
  const { bankAccount } = known.data
  const { wordsOf } = deed
  return (
    <FormFrame submitLabel="Lưu tài khoản" deed={deed} onSubmit={submit} onBack={onBack}>
      <Text size="small" className="text-ui-fg-subtle">
        Gọi cho chủ thể theo số đã biết để hỏi lại trước khi đổi. Đơn đã đặt vẫn giữ tài khoản cũ.
        {bankAccount ? ` Sửa lần cuối ${formatInstant(new Date(bankAccount.changedAt))}.` : ""}
      </Text>
      <Field id="office-bankBin" label="Ngân hàng" error={wordsOf("bankBin")}>
        <select
          id="office-bankBin"
          name="bankBin"
          defaultValue={bankAccount?.bankBin ?? ""}
          className="txt-small h-8 rounded-md bg-ui-bg-field px-2 shadow-borders-base"
        >
          <option value="">Chọn ngân hàng</option>
          {BANKS.map(([bin, name]) => (
            <option key={bin} value={bin}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <TextField
        name="account"
        label="Số tài khoản"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={bankAccount?.account ?? ""}
        error={wordsOf("account")}
      />
      <TextField
        name="accountName"
        label="Chủ tài khoản"
        hint="Như ngân hàng ghi: chữ hoa, không dấu."
        autoComplete="off"
        defaultValue={bankAccount?.accountName ?? ""}
        error={wordsOf("accountName")}
      />
    </FormFrame>
  )
}
