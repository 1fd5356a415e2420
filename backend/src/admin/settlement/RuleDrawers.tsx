import type { CommissionRuleView } from "@cho-phien/contract"
import { DayField } from "../office/DayField"
import { LongTextField } from "../office/LongTextField"
import { TextField } from "../office/TextField"
import { ChoiceField, optionsOf } from "./ChoiceField"
import { FormDrawer } from "./FormDrawer"
import { basisPointsIn, orNull, textIn } from "./form"
import { ProducerField } from "./ProducerField"
import { GROUP_WORDS, percent } from "./words"

const ANY = "any"

/** A new rule of commission for sales from a day on. */
export function NewRuleDrawer({ onClose }: { onClose: () => void }) {
  return (
    <FormDrawer
      title="Quy tắc hoa hồng mới"
      words="Áp dụng cho đơn bán từ ngày đầu trở đi. Quy tắc gần nhất thắng: chủ thể và nhóm, chủ thể, nhóm, mặc định."
      path="commission-rules"
      submitLabel="Lưu quy tắc"
      done="Đã lưu quy tắc hoa hồng."
      bodyOf={(form) => ({
        producerId: orNull(textIn(form, "producerId")),
        groupCode: textIn(form, "groupCode") === ANY ? null : textIn(form, "groupCode"),
        rateBp: basisPointsIn(form, "rateBp"),
        startsOn: textIn(form, "startsOn"),
        endsOn: orNull(textIn(form, "endsOn")),
        note: textIn(form, "note"),
      })}
      onClose={onClose}
    >
      {(wordsOf) => (
        <>
          <ProducerField error={wordsOf("producerId")} />
          <ChoiceField
            name="groupCode"
            label="Nhóm sản phẩm"
            options={[[ANY, "Mọi nhóm"], ...optionsOf(GROUP_WORDS)]}
            error={wordsOf("groupCode")}
          />
          <TextField
            name="rateBp"
            label="Hoa hồng, %"
            hint="Trên giá bán hàng đã gồm thuế, sau phần chủ thể tự giảm; không tính trên tiền giao hàng."
            error={wordsOf("rateBp")}
            inputMode="decimal"
            autoComplete="off"
          />
          <DayField name="startsOn" label="Ngày đầu" day="" error={wordsOf("startsOn")} />
          <DayField
            name="endsOn"
            label="Ngày cuối"
            hint="Để trống nếu chưa định ngày dừng."
            day=""
            error={wordsOf("endsOn")}
          />
          <LongTextField name="note" label="Căn cứ" hint="Hợp đồng, quyết định." error={wordsOf("note")} />
        </>
      )}
    </FormDrawer>
  )
}

/** The last day of a rule. */
export function EndRuleDrawer({ rule, onClose }: { rule: CommissionRuleView; onClose: () => void }) {
  return (
    <FormDrawer
      title={`Dừng mức ${percent(rule.rateBp)}`}
      words="Đơn đã bán giữ nguyên mức của ngày bán."
      path={`commission-rules/${rule.id}/end`}
      submitLabel="Lưu ngày cuối"
      done="Đã lưu ngày cuối."
      bodyOf={(form) => ({ endsOn: textIn(form, "endsOn") })}
      onClose={onClose}
    >
      {(wordsOf) => (
        <DayField
          name="endsOn"
          label="Ngày cuối còn áp dụng"
          hint="Sớm nhất là hôm nay."
          day={rule.endsOn ?? ""}
          error={wordsOf("endsOn")}
        />
      )}
    </FormDrawer>
  )
}
