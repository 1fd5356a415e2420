import { DayField } from "../office/DayField"
import { TextField } from "../office/TextField"
import { ChoiceField } from "../settlement/ChoiceField"
import { dongIn, orNull, textIn } from "../settlement/form"
import { ProducerField } from "../settlement/ProducerField"
import { DeedDrawer } from "./DeedDrawer"
import { VOUCHERS_KEY } from "./use-vouchers"

/** A whole number, null where nothing was typed; anything else is refused by the server. */
function countIn(form: FormData, name: string): number | string | null {
  const typed = orNull(textIn(form, name))
  return typed !== null && /^\d+$/.test(typed) ? Number(typed) : typed
}

const dongOrZero = (form: FormData, name: string) => (textIn(form, name) === "" ? 0 : dongIn(form, name))

/** A new voucher. */
export function NewVoucherDrawer({ onClose }: { onClose: () => void }) {
  return (
    <DeedDrawer
      title="Phiếu giảm giá mới"
      words="Phiếu giảm giá bán đã gồm thuế, làm tròn đến đồng; rượu và hàng không được khuyến mại thì không giảm."
      path="/admin/vouchers"
      refreshes={VOUCHERS_KEY}
      submitLabel="Lưu phiếu"
      done="Đã lưu phiếu giảm giá."
      bodyOf={(form) => ({
        code: textIn(form, "code"),
        titleVi: textIn(form, "titleVi"),
        titleEn: textIn(form, "titleEn"),
        kind: textIn(form, "kind"),
        value: dongIn(form, "value"),
        bearer: textIn(form, "bearer"),
        producerId: orNull(textIn(form, "producerId")),
        minimumDong: dongOrZero(form, "minimumDong"),
        limit: countIn(form, "limit"),
        perBuyer: countIn(form, "perBuyer"),
        startsOn: textIn(form, "startsOn"),
        endsOn: orNull(textIn(form, "endsOn")),
      })}
      onClose={onClose}
    >
      {(wordsOf) => (
        <>
          <TextField
            name="code"
            label="Mã"
            hint="Chữ không dấu, số, gạch nối; ít nhất 3 ký tự."
            error={wordsOf("code")}
            autoComplete="off"
          />
          <TextField name="titleVi" label="Lời cho người mua" error={wordsOf("titleVi")} autoComplete="off" />
          <TextField
            name="titleEn"
            label="Lời cho người mua, tiếng Anh"
            error={wordsOf("titleEn")}
            autoComplete="off"
          />
          <ChoiceField
            name="kind"
            label="Giảm theo"
            options={[
              ["percentage", "Phần trăm giá"],
              ["fixed", "Số tiền"],
            ]}
            error={wordsOf("kind")}
          />
          <TextField
            name="value"
            label="Mức giảm"
            hint="Phần trăm từ 1 đến 100, hoặc số đồng."
            error={wordsOf("value")}
            inputMode="numeric"
            autoComplete="off"
          />
          <ProducerField error={wordsOf("producerId")} />
          <ChoiceField
            name="bearer"
            label="Ai chịu phần giảm"
            hint="Chủ thể chỉ chịu phiếu cho hàng của mình."
            options={[
              ["platform", "Sàn"],
              ["producer", "Chủ thể"],
            ]}
            error={wordsOf("bearer")}
          />
          <TextField
            name="minimumDong"
            label="Tiền hàng ít nhất"
            hint="Số đồng, theo giá bán; để trống nếu không cần."
            error={wordsOf("minimumDong")}
            inputMode="numeric"
            autoComplete="off"
          />
          <TextField
            name="limit"
            label="Tổng số lượt"
            hint="Để trống nếu không hạn chế."
            error={wordsOf("limit")}
            inputMode="numeric"
            autoComplete="off"
          />
          <TextField
            name="perBuyer"
            label="Số lượt mỗi người"
            hint="Tính theo số điện thoại; để trống nếu không hạn chế."
            error={wordsOf("perBuyer")}
            inputMode="numeric"
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
        </>
      )}
    </DeedDrawer>
  )
}
