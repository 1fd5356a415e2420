import type { CartVoucher } from "@cho-phien/contract"
import { FieldFrame } from "~/ui/field/Field"
import { Icon } from "~/ui/icon/Icon"
import { useT } from "~/words/context"
import { VoucherRefusal } from "./VoucherRefusal"

type VoucherFormProps = {
  vouchers: readonly CartVoucher[]
  action: string
  typed: string | null
  fault: string | undefined
}

/** The vouchers of the cart, each with a way out and, where it gives nothing, the reason; and a field for another. */
export function VoucherForm({ vouchers, action, typed, fault }: VoucherFormProps) {
  const t = useT()
  return (
    <div className="vouchers">
      {vouchers.map((voucher) => (
        <form key={voucher.code} method="post" action={action} className="voucher">
          <Icon name={voucher.refusal ? "alert" : "check"} size={18} />
          <div className="voucher-text">
            <p className="voucher-code">{voucher.code}</p>
            <p className="small muted">{voucher.title}</p>
            <VoucherRefusal refusal={voucher.refusal} />
          </div>
          <input type="hidden" name="voucher" value={voucher.code} />
          <button
            type="submit"
            name="deed"
            value="voucher-out"
            className="cart-line-remove"
            aria-label={t("voucher.takeOut", { code: voucher.code })}
          >
            {t("cart.remove")}
          </button>
        </form>
      ))}
      <form method="post" action={action}>
        <FieldFrame name="voucher" label={t("voucher.label")} error={fault}>
          {(described) => (
            <div className="with-button">
              <input
                className="input"
                id="voucher"
                name="voucher"
                defaultValue={typed ?? ""}
                autoComplete="off"
                autoCapitalize="characters"
                maxLength={40}
                {...described}
              />
              <button type="submit" id="dung-ma" name="deed" value="voucher" className="button button-quiet">
                {t("voucher.put")}
              </button>
            </div>
          )}
        </FieldFrame>
      </form>
    </div>
  )
}
