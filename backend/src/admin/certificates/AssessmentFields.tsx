import { InlineTip } from "@medusajs/ui"
import { DayField } from "../office/DayField"
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
  return (
    <>
      <TextField
        name="shownScore"
        inputMode="decimal"
        label="Tổng điểm của hội đồng"
        hint="Từ 0 đến 100, hai số lẻ, ví dụ 71,25"
        value={assessment.totalScore}
        onChange={(event) => onChange({ ...assessment, totalScore: event.target.value })}
        error={wordsOf("totalScore") ?? wordsOf("stars")}
      />
      <input type="hidden" name="totalScore" value={assessment.totalScore.replace(",", ".")} />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <DayField
          name="decisionOn"
          label="Ngày ký quyết định"
          day={assessment.decisionOn}
          onDay={(decisionOn) =>
            onChange({
              ...assessment,
              decisionOn,
              issuedOn: assessment.issuedOn === assessment.decisionOn ? decisionOn : assessment.issuedOn,
            })
          }
          error={wordsOf("decisionOn") ?? wordsOf("level")}
        />
        <DayField
          name="issuedOn"
          label="Có hiệu lực từ ngày"
          day={assessment.issuedOn}
          onDay={(issuedOn) => onChange({ ...assessment, issuedOn })}
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
