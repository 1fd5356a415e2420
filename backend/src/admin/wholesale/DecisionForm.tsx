import type { OfficeCompany } from "@cho-phien/contract"
import type { FormEvent } from "react"
import { FormFrame } from "../office/FormFrame"
import { LongTextField } from "../office/LongTextField"
import { useDeed } from "../office/use-deed"
import { COMPANIES_KEY } from "./use-companies"
import { DECISION_WORDS, type Decision } from "./words"

interface DecisionFormProps {
  company: OfficeCompany
  decision: Decision
  onBack: () => void
  onDone: () => void
}

/** One decision with the words that the company reads. */
export function DecisionForm({ company, decision, onBack, onDone }: DecisionFormProps) {
  const { label, done } = DECISION_WORDS[decision]
  const deed = useDeed({
    path: `/admin/wholesale/companies/${company.id}/decision`,
    refreshes: COMPANIES_KEY,
    done,
    onDone,
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const note = String(new FormData(event.currentTarget).get("note") ?? "")
    deed.send({ decision, note, expectedRevision: company.revision })
  }
  const isDanger = decision === "refuse" || decision === "suspend"
  return (
    <FormFrame submitLabel={label} danger={isDanger} deed={deed} onSubmit={submit} onBack={onBack}>
      <LongTextField
        name="note"
        label={decision === "approve" ? "Lời nhắn (không bắt buộc)" : "Lý do"}
        hint="Công ty đọc được lời này trên trang mua sỉ."
        error={deed.wordsOf("note")}
      />
    </FormFrame>
  )
}
