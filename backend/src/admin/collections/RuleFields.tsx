import type { OfficeRule, RuleOptionsResponse } from "@cho-phien/contract"
import { Heading, Text } from "@medusajs/ui"
import { Choice } from "../office/Choice"
import { TextField } from "../office/TextField"
import { MonthPicker } from "./MonthPicker"
import { OptionPicker } from "./OptionPicker"

interface RuleFieldsProps {
  rule: OfficeRule
  options: RuleOptionsResponse | undefined
  onChange: (rule: OfficeRule) => void
  wordsOf: (field: string) => string | undefined
}

const STARS = [3, 4, 5].map((stars) => ({ value: String(stars), label: `Từ ${stars} sao` }))
const PICKERS = [
  ["groups", "Nhóm sản phẩm"],
  ["sets", "Bộ sản phẩm"],
  ["communes", "Xã, phường"],
  ["producers", "Chủ thể"],
  ["tags", "Nhãn"],
] as const

/** What must hold for a product to come in by itself. */
export function RuleFields({ rule, options, onChange, wordsOf }: RuleFieldsProps) {
  const priceField = (name: "priceMinDong" | "priceMaxDong", label: string) => (
    <TextField
      name={name}
      label={label}
      inputMode="numeric"
      value={rule[name] ?? ""}
      error={wordsOf(`rule.${name}`)}
      onChange={(event) => {
        const digits = event.target.value.replace(/\D/g, "").slice(0, 9)
        onChange({ ...rule, [name]: digits === "" ? null : Number(digits) })
      }}
    />
  )
  return (
    <section className="flex flex-col gap-y-5">
      <div>
        <Heading level="h2">Điều kiện</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          Hàng phải đạt mọi điều kiện có điền; trong một mục, khớp một giá trị là đủ. Để trống hết thì chỉ có
          hàng chọn tay.
        </Text>
      </div>
      {PICKERS.map(([field, label]) => (
        <OptionPicker
          key={field}
          label={label}
          options={options?.[field] ?? []}
          chosen={rule[field]}
          onChange={(chosen) => onChange({ ...rule, [field]: chosen })}
          error={wordsOf(`rule.${field}`)}
        />
      ))}
      <MonthPicker
        label="Mùa của hàng"
        hint="Hàng có quanh năm không tính là theo mùa."
        chosen={rule.seasonMonths}
        onChange={(seasonMonths) => onChange({ ...rule, seasonMonths })}
      />
      <div className="grid grid-cols-1 items-end gap-4 sm:grid-cols-3">
        <Choice
          label="Mọi hạng sao"
          value={rule.starsMin === null ? "" : String(rule.starsMin)}
          options={STARS}
          onChange={(stars) => onChange({ ...rule, starsMin: stars === "" ? null : Number(stars) })}
        />
        {priceField("priceMinDong", "Giá từ (đồng)")}
        {priceField("priceMaxDong", "Giá đến (đồng)")}
      </div>
    </section>
  )
}
