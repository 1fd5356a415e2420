import type { OfficeSynonym } from "@cho-phien/contract"
import { Button, Checkbox, Label } from "@medusajs/ui"
import type { FormEvent } from "react"
import { FormFrame } from "../office/FormFrame"
import { LongTextField } from "../office/LongTextField"
import { TextField } from "../office/TextField"
import { useDeed } from "../office/use-deed"
import { DESK_KEY, DESK_PATH } from "./use-desk"

interface SynonymFormProps {
  line: OfficeSynonym
  onBack: () => void
}

/** One line of the list. What is saved is the office's; taking it back lets the shop's own line hold again. */
export function SynonymForm({ line, onBack }: SynonymFormProps) {
  const save = useDeed({
    path: `${DESK_PATH}/synonyms`,
    refreshes: DESK_KEY,
    done: "Đã lưu. Kết quả tìm đổi theo trong vài giây.",
    onDone: onBack,
  })
  const remove = useDeed({
    path: `${DESK_PATH}/synonyms/${line.id}/remove`,
    refreshes: DESK_KEY,
    done: "Đã bỏ dòng của văn phòng.",
    onDone: onBack,
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    save.send({
      words: line.words || String(form.get("words") ?? ""),
      means: String(form.get("means") ?? "")
        .split(/[\n,;]/)
        .map((name) => name.trim())
        .filter(Boolean),
      whole: form.get("whole") === "on",
    })
  }
  return (
    <FormFrame submitLabel="Lưu" deed={save} onSubmit={submit} onBack={onBack}>
      {!line.words && (
        <TextField
          name="words"
          label="Tên hàng có từ"
          hint="Viết đủ dấu. Thêm ^ ở đầu nếu chỉ tính khi đứng đầu tên."
          error={save.wordsOf("words")}
        />
      )}
      <LongTextField
        name="means"
        label="Cũng tìm thấy khi gõ"
        hint="Mỗi dòng một tên. Để trống thì tắt dòng này."
        rows={6}
        defaultValue={line.means.join("\n")}
        error={save.wordsOf("means")}
      />
      <div className="flex items-center gap-2">
        <Checkbox id="office-whole" name="whole" defaultChecked={line.whole} />
        <Label htmlFor="office-whole" size="small">
          Cả cụm là một tên riêng (chè lam là bánh, không phải chè)
        </Label>
      </div>
      {line.id && (
        <Button type="button" variant="secondary" isLoading={remove.busy} onClick={() => remove.send({})}>
          Bỏ dòng của văn phòng
        </Button>
      )}
    </FormFrame>
  )
}
