import { DayField } from "../office/DayField"
import { LongTextField } from "../office/LongTextField"
import { TextField } from "../office/TextField"
import { ChoiceField, optionsOf } from "../settlement/ChoiceField"
import { dongIn, textIn } from "../settlement/form"
import { DeedDrawer } from "../vouchers/DeedDrawer"
import { SHIPPING_KEY } from "./use-shipping"
import { WAYS, ZONES } from "./words"

const DONG = [
  ["firstKgDong", "Kilôgam đầu, đồng"],
  ["nextHalfKgDong", "Mỗi nửa kilôgam tiếp theo, đồng"],
  ["coldDong", "Thêm cho hàng lạnh, đồng"],
] as const
const DAYS = [
  ["daysMin", "Ngày đi đường, ít nhất"],
  ["daysMax", "Ngày đi đường, nhiều nhất"],
] as const

/** A new row of the table of postage from a day on. */
export function NewRateDrawer({ onClose }: { onClose: () => void }) {
  return (
    <DeedDrawer
      title="Mức phí mới"
      words="Thay mức đang áp dụng từ ngày đầu. Giá đã gồm thuế; đơn đã đặt giữ phí cũ."
      path="/admin/shipping-rates"
      refreshes={SHIPPING_KEY}
      submitLabel="Lưu mức phí"
      done="Đã lưu mức phí giao."
      bodyOf={(form) => ({
        way: textIn(form, "way"),
        zone: textIn(form, "zone"),
        ...Object.fromEntries([...DONG, ...DAYS].map(([name]) => [name, dongIn(form, name)])),
        startsOn: textIn(form, "startsOn"),
        note: textIn(form, "note"),
      })}
      onClose={onClose}
    >
      {(wordsOf) => (
        <>
          <ChoiceField name="way" label="Cách giao" options={optionsOf(WAYS)} error={wordsOf("way")} />
          <ChoiceField name="zone" label="Vùng" options={optionsOf(ZONES)} error={wordsOf("zone")} />
          {[...DONG, ...DAYS].map(([name, label]) => (
            <TextField
              key={name}
              name={name}
              label={label}
              error={wordsOf(name)}
              inputMode="numeric"
              autoComplete="off"
            />
          ))}
          <DayField
            name="startsOn"
            label="Ngày đầu"
            hint="Sớm nhất là hôm nay."
            day=""
            error={wordsOf("startsOn")}
          />
          <LongTextField name="note" label="Căn cứ" hint="Hợp đồng, bảng giá." error={wordsOf("note")} />
        </>
      )}
    </DeedDrawer>
  )
}
