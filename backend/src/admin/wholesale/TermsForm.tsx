import type { OfficeCompany } from "@cho-phien/contract"
import { type FormEvent, useState } from "react"
import { Choice } from "../office/Choice"
import { Field } from "../office/Field"
import { FormFrame } from "../office/FormFrame"
import { TextField } from "../office/TextField"
import { useDeed } from "../office/use-deed"
import { COMPANIES_KEY } from "./use-companies"

interface TermsFormProps {
  company: OfficeCompany
  onBack: () => void
  onDone: () => void
}

const TERMS = [0, 7, 15, 30, 45].map((days) => ({
  value: `${days}`,
  label: days === 0 ? "Trả sau, trong ngày giao" : `Trả sau ${days} ngày`,
}))

/** How a company pays, how much may be open, and from what sum it approves its own orders. Sums in whole đồng. */
export function TermsForm({ company, onBack, onDone }: TermsFormProps) {
  const { terms } = company
  const [days, setDays] = useState(terms.payment === "net" ? `${terms.netDays}` : "")
  const deed = useDeed({
    path: `/admin/wholesale/companies/${company.id}/terms`,
    refreshes: COMPANIES_KEY,
    done: "Đã lưu điều kiện mua.",
    onDone,
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    deed.send({
      ...Object.fromEntries(new FormData(event.currentTarget)),
      payment: days === "" ? "on_delivery" : "net",
      netDays: Number(days),
      expectedRevision: company.revision,
    })
  }
  const sum = (name: string, label: string, hint: string, value: number | null) => (
    <TextField
      name={name}
      label={label}
      hint={hint}
      error={deed.wordsOf(name)}
      defaultValue={value ?? ""}
      inputMode="numeric"
      autoComplete="off"
    />
  )
  return (
    <FormFrame submitLabel="Lưu" deed={deed} onSubmit={submit} onBack={onBack}>
      <Field id="office-net" label="Thanh toán" hint={undefined} error={deed.wordsOf("netDays")}>
        <Choice label="Trả khi giao" value={days} options={TERMS} onChange={setDays} />
      </Field>
      {sum(
        "creditLimitDong",
        "Hạn mức công nợ (đồng)",
        "Đơn chưa xuất hóa đơn và hóa đơn chưa trả cộng lại không quá số này.",
        terms.creditLimitDong,
      )}
      {sum(
        "approvalOverDong",
        "Công ty tự duyệt đơn từ trên (đồng)",
        "Để trống: không đơn nào phải duyệt.",
        terms.approvalOverDong,
      )}
      {sum(
        "minOrderDong",
        "Đơn tối thiểu mỗi chủ thể (đồng)",
        "Đã gồm thuế. 0: không có mức tối thiểu.",
        terms.minOrderDong,
      )}
      <label className="flex items-center gap-2">
        <input type="checkbox" name="poRequired" defaultChecked={terms.poRequired} />
        Mọi đơn phải có số đơn của công ty
      </label>
    </FormFrame>
  )
}
