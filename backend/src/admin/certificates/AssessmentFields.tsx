import { InlineTip } from "@medusajs/ui"
import { TextField } from "../office/TextField"
import { type Assessment, conclusionOf } from "./conclusion"

interface AssessmentFieldsProps {
  assessment: Assessment
  onChange: (assessment: Assessment) => void
  wordsOf: (field: string) => string | undefined
}

/** Points and days, and at once what they mean. */
export function AssessmentFields({ assessment, onChange, wordsOf }: AssessmentFieldsProps) {
  const conclusion = conclusionOf(assessment)
  const set = (name: keyof Assessment) => (event: { target: { value: string } }) =>
    onChange({ ...assessment, [name]: event.target.value })
  return (
    <>
      <TextField
        name="shownScore"
        inputMode="decimal"
        label="Tổng điểm của hội đồng"
        hint="Từ 0 đến 100, hai số lẻ, ví dụ 71,25"
        value={assessment.totalScore}
        onChange={set("totalScore")}
        error={wordsOf("totalScore") ?? wordsOf("stars")}
      />
      <input type="hidden" name="totalScore" value={assessment.totalScore.replace(",", ".")} />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <TextField
          name="decisionOn"
          type="date"
          label="Ngày ký quyết định"
          value={assessment.decisionOn}
          onChange={(event) =>
            onChange({
              ...assessment,
              decisionOn: event.target.value,
              issuedOn:
                assessment.issuedOn === assessment.decisionOn ? event.target.value : assessment.issuedOn,
            })
          }
          error={wordsOf("decisionOn") ?? wordsOf("level")}
        />
        <TextField
          name="issuedOn"
          type="date"
          label="Có hiệu lực từ ngày"
          value={assessment.issuedOn}
          onChange={set("issuedOn")}
          error={wordsOf("issuedOn")}
        />
      </div>
      {conclusion.certifiable && (
        <input type="hidden" name="criteriaVersion" value={conclusion.criteriaVersion} />
      )}
      <div aria-live="polite">
        <InlineTip label={conclusion.certifiable ? "Kết quả" : "Còn thiếu"}>{conclusion.words}</InlineTip>
      </div>
    </>
  )
}
