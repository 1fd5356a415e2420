import type { CartVoucher, GivenDiscount } from "@cho-phien/contract"
import { Money } from "~/ui/money/Money"
import { useT } from "~/words/context"

/** What a voucher in the cart gives. */
export const givenBy = ({ code, discountDong }: CartVoucher): GivenDiscount => ({
  code,
  amountDong: discountDong,
})

/** Goods at list prices, then what each voucher takes off them: rows of a list of sums. */
export function SumRows({
  itemsDong,
  discounts,
}: {
  itemsDong: number
  discounts: readonly GivenDiscount[]
}) {
  const t = useT()
  const given = discounts.filter(({ amountDong }) => amountDong > 0)
  const off = given.reduce((sum, { amountDong }) => sum + amountDong, 0)
  return (
    <>
      <div>
        <dt>{t("cart.items")}</dt>
        <dd>
          <Money dong={itemsDong + off} />
        </dd>
      </div>
      {given.map(({ code, amountDong }) => (
        <div key={code} className="sums-off">
          <dt>{t("voucher.row", { code })}</dt>
          <dd>
            <Money dong={-amountDong} />
          </dd>
        </div>
      ))}
    </>
  )
}
