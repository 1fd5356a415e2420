import type { OfficeSearchRule } from "@cho-phien/contract"
import { RadioGroup, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { DayField } from "../office/DayField"
import { FormFrame } from "../office/FormFrame"
import { TextField } from "../office/TextField"
import { useDeed } from "../office/use-deed"
import { Explanation } from "./Explanation"
import { DESK_KEY, DESK_PATH } from "./use-desk"
import { RULE_KIND_WORDS } from "./words"

const KINDS: readonly OfficeSearchRule["kind"][] = ["pin", "hide", "redirect"]

/** A rule for one query, with what the query finds today under it. */
export function RuleForm({ onBack }: { onBack: () => void }) {
  const [kind, setKind] = useState<OfficeSearchRule["kind"]>("pin")
  const [words, setWords] = useState("")
  const deed = useDeed({
    path: `${DESK_PATH}/rules`,
    refreshes: DESK_KEY,
    done: "Đã thêm quy tắc.",
    onDone: onBack,
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? "").trim()
    deed.send({
      kind,
      words: text("words"),
      ...(kind === "redirect" ? { path: text("path") } : { handle: text("handle") }),
      ...(kind === "pin" ? { position: Number(text("position")) - 1 } : {}),
      fromOn: text("fromOn") || null,
      untilOn: text("untilOn") || null,
    })
  }
  const { wordsOf } = deed
  return (
    <FormFrame submitLabel="Thêm" deed={deed} onSubmit={submit} onBack={onBack}>
      <TextField
        name="words"
        label="Từ khoá"
        hint="Có dấu hay không đều như nhau; phải đúng cả cụm."
        error={wordsOf("words")}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <RadioGroup
        aria-label="Loại quy tắc"
        value={kind}
        onValueChange={(chosen) => setKind(KINDS.find((one) => one === chosen) ?? "pin")}
      >
        {KINDS.map((one) => (
          <RadioGroup.ChoiceBox key={one} value={one} label={RULE_KIND_WORDS[one]} description="" />
        ))}
      </RadioGroup>
      {kind === "redirect" ? (
        <TextField
          name="path"
          label="Trang đến"
          placeholder="/bo-suu-tap/qua-tet"
          hint="Đường dẫn trong chợ, bắt đầu bằng /."
          error={wordsOf("path")}
        />
      ) : (
        <TextField
          name="handle"
          label="Địa chỉ mặt hàng"
          placeholder="mien-dong-tan-viet-a"
          hint="Phần cuối trong địa chỉ trang của mặt hàng."
          error={wordsOf("handle")}
        />
      )}
      {kind === "pin" && (
        <TextField
          name="position"
          label="Đứng thứ"
          inputMode="numeric"
          defaultValue="1"
          error={wordsOf("position")}
        />
      )}
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <DayField name="fromOn" label="Từ ngày" day="" error={wordsOf("fromOn")} />
        <DayField name="untilOn" label="Hết ngày" day="" error={wordsOf("untilOn")} />
      </div>
      {words.trim() && (
        <section aria-label="Kết quả hôm nay">
          <Text size="small" weight="plus">
            Hôm nay “{words.trim()}” tìm thấy
          </Text>
          <Explanation q={words.trim()} />
        </section>
      )}
    </FormFrame>
  )
}
