import type { RuleOptionsResponse } from "@cho-phien/contract"
import { Select, Textarea } from "@medusajs/ui"
import { Field } from "../office/Field"
import { TextField } from "../office/TextField"
import type { Draft } from "./draft"
import { MonthPicker } from "./MonthPicker"
import { OptionPicker } from "./OptionPicker"
import { MOTIF_WORDS } from "./words"

interface TextFieldsProps {
  draft: Draft
  options: RuleOptionsResponse | undefined
  onChange: (changes: Partial<Draft>) => void
  wordsOf: (field: string) => string | undefined
}

type TextName = "titleVi" | "titleEn" | "slug" | "region" | "position"

/** The words in both languages side by side, then picture, place and season. */
export function TextFields({ draft, options, onChange, wordsOf }: TextFieldsProps) {
  const line = (name: TextName, label: string, hint?: string) => (
    <TextField
      name={name}
      label={label}
      hint={hint}
      value={draft[name]}
      error={wordsOf(name)}
      onChange={(event) => onChange({ [name]: event.target.value })}
    />
  )
  const story = (name: "storyVi" | "storyEn", label: string, hint?: string) => (
    <Field id={`office-${name}`} label={label} hint={hint} error={wordsOf(name)}>
      <Textarea
        id={`office-${name}`}
        rows={8}
        value={draft[name]}
        onChange={(event) => onChange({ [name]: event.target.value })}
      />
    </Field>
  )
  return (
    <section className="flex flex-col gap-y-5">
      <div className="grid grid-cols-1 items-start gap-4 md:grid-cols-2">
        {line("titleVi", "Tên (tiếng Việt)")}
        {line("titleEn", "Tên (tiếng Anh)")}
        {story("storyVi", "Câu chuyện (tiếng Việt)")}
        {story("storyEn", "Câu chuyện (tiếng Anh)")}
      </div>
      <p className="txt-small text-ui-fg-subtle">
        Phần tiếng Anh để trống thì trang tiếng Anh hiện bản tiếng Việt. Câu đầu của câu chuyện là lời giới
        thiệu trên thẻ.
      </p>
      <div className="grid grid-cols-1 items-start gap-4 md:grid-cols-2">
        {line("slug", "Địa chỉ trang", "Để trống thì lấy từ tên. Đổi địa chỉ, liên kết cũ vẫn dẫn tới đây.")}
        {line("region", "Tên vùng", "Ví dụ: Trùng Khánh cũ. Để trống thì lấy tên xã, phường.")}
        <Field id="office-motif" label="Tranh" error={wordsOf("motif")}>
          <Select value={draft.motif} onValueChange={(motif) => onChange({ motif })}>
            <Select.Trigger id="office-motif">
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {(options?.motifs ?? [draft.motif]).map((motif) => (
                <Select.Item key={motif} value={motif}>
                  {MOTIF_WORDS[motif] ?? motif}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </Field>
        {line("position", "Thứ tự trong trang Bộ sưu tập", "Số nhỏ đứng trước.")}
      </div>
      <OptionPicker
        label="Xã, phường của câu chuyện"
        options={options?.communes ?? []}
        chosen={draft.communes}
        onChange={(communes) => onChange({ communes })}
        error={wordsOf("communes")}
      />
      <MonthPicker label="Tháng hợp nhất" chosen={draft.months} onChange={(months) => onChange({ months })} />
    </section>
  )
}
