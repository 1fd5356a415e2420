import type { SettlementOverview } from "@cho-phien/contract"
import { Text } from "@medusajs/ui"
import { accountWords, signed } from "./words"

/** What the platform holds is below 0 in the ledger and said as what there is. */
const HELD = new Set(["bank", "carrier", "card_gateway", "direct", "voucher_cost", "goodwill"])

/** The platform's own accounts, what they are and what is in them. */
export function AccountList({ accounts }: { accounts: SettlementOverview["accounts"] }) {
  if (accounts.length === 0)
    return <Text className="text-ui-fg-subtle px-6 py-4">Sổ cái chưa có bút toán nào.</Text>
  return (
    <dl className="grid grid-cols-1 gap-x-8 gap-y-3 px-6 py-4 sm:grid-cols-2 lg:grid-cols-3">
      {accounts.map(({ code, balanceDong }) => (
        <div key={code} className="flex items-baseline justify-between gap-3">
          <dt className="txt-small text-ui-fg-subtle">{accountWords(code)}</dt>
          <dd className="txt-small-plus whitespace-nowrap tabular-nums">
            {signed(HELD.has(code) ? 0 - balanceDong : balanceDong)}
          </dd>
        </div>
      ))}
    </dl>
  )
}
