import type { LegalParameterView } from "@cho-phien/contract"
import { useState } from "react"
import { DayField } from "../office/DayField"
import { LongTextField } from "../office/LongTextField"
import { TextField } from "../office/TextField"
import { ChoiceField, optionsOf } from "./ChoiceField"
import { FormDrawer } from "./FormDrawer"
import { basisPointsIn, orNull, textIn } from "./form"
import { ACTIVITY_WORDS, keyWords, LEGAL_KINDS, LEGAL_STATES, PROOFS } from "./words"

const KEYS: Record<LegalParameterView["kind"], string[]> = {
  withholding_subject: ["household", "cooperative_group", "cooperative", "enterprise"],
  withholding_rate: Object.keys(ACTIVITY_WORDS),
  commission_vat: ["all"],
}

/** A figure of the law as it is entered: what, how much, from when, written where, how sure. */
export function NewFigureDrawer({ onClose }: { onClose: () => void }) {
  const [kind, setKind] = useState<LegalParameterView["kind"]>("withholding_rate")
  return (
    <FormDrawer
      title="Tham số mới"
      words="Thêm một dòng có ngày bắt đầu; dòng cũ giữ nguyên để các kỳ trước không đổi."
      path="legal-parameters"
      submitLabel="Lưu tham số"
      done="Đã lưu tham số."
      bodyOf={(form) => ({
        kind,
        key: textIn(form, "key"),
        vatBp: kind === "withholding_subject" ? 0 : basisPointsIn(form, "vatBp"),
        pitBp: kind === "withholding_rate" ? basisPointsIn(form, "pitBp") : 0,
        effectiveFrom: textIn(form, "effectiveFrom"),
        effectiveTo: orNull(textIn(form, "effectiveTo")),
        publishedOn: orNull(textIn(form, "publishedOn")),
        legalRef: textIn(form, "legalRef"),
        proof: textIn(form, "proof"),
        note: textIn(form, "note"),
      })}
      onClose={onClose}
    >
      {(wordsOf) => (
        <>
          <ChoiceField
            name="kind"
            label="Loại"
            options={optionsOf(LEGAL_KINDS)}
            initial={kind}
            onChosen={(chosen) => setKind(chosen as LegalParameterView["kind"])}
          />
          <ChoiceField
            key={kind}
            name="key"
            label="Áp dụng cho"
            options={KEYS[kind].map((key) => [key, keyWords(key)] as const)}
            error={wordsOf("key")}
          />
          {kind !== "withholding_subject" && (
            <TextField name="vatBp" label="Thuế GTGT, %" error={wordsOf("vatBp")} autoComplete="off" />
          )}
          {kind === "withholding_rate" && (
            <TextField name="pitBp" label="Thuế TNCN, %" error={wordsOf("pitBp")} autoComplete="off" />
          )}
          <DayField name="effectiveFrom" label="Có hiệu lực từ" day="" error={wordsOf("effectiveFrom")} />
          <DayField
            name="effectiveTo"
            label="Đến hết ngày"
            hint="Để trống nếu chưa có ngày hết hiệu lực."
            day=""
            error={wordsOf("effectiveTo")}
          />
          <DayField name="publishedOn" label="Ngày ban hành" day="" error={wordsOf("publishedOn")} />
          <TextField name="legalRef" label="Văn bản và điều" error={wordsOf("legalRef")} autoComplete="off" />
          <ChoiceField
            name="proof"
            label="Mức chắc chắn"
            options={optionsOf(PROOFS)}
            error={wordsOf("proof")}
          />
          <LongTextField name="note" label="Ghi chú" error={wordsOf("note")} />
        </>
      )}
    </FormDrawer>
  )
}

/** Suspends, resumes or ends a figure. */
export function FigureStateDrawer({ figure, onClose }: { figure: LegalParameterView; onClose: () => void }) {
  return (
    <FormDrawer
      title={`${LEGAL_KINDS[figure.kind]}: ${keyWords(figure.key)}`}
      words={figure.legalRef}
      path={`legal-parameters/${figure.id}/state`}
      submitLabel="Lưu tình trạng"
      done="Đã lưu tình trạng."
      bodyOf={(form) => ({
        state: textIn(form, "state"),
        effectiveTo: orNull(textIn(form, "effectiveTo")),
        note: textIn(form, "note"),
      })}
      onClose={onClose}
    >
      {(wordsOf) => (
        <>
          <ChoiceField
            name="state"
            label="Tình trạng"
            hint="Dòng tạm dừng không áp dụng ngày nào; dòng đã thay thế vẫn áp dụng cho những ngày trước."
            options={optionsOf(LEGAL_STATES)}
            initial={figure.state}
          />
          <DayField
            name="effectiveTo"
            label="Đến hết ngày"
            day={figure.effectiveTo ?? ""}
            error={wordsOf("effectiveTo")}
          />
          <LongTextField name="note" label="Lý do" error={wordsOf("note")} />
        </>
      )}
    </FormDrawer>
  )
}
