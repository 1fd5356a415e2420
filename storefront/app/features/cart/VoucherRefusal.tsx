import type { CartVoucher } from "@cho-phien/contract"
import { formatDong } from "@cho-phien/vietnam"
import { useLang, useT } from "~/words/context"

/** Why a voucher gives nothing just now, and what is wanting to its minimum. */
export function VoucherRefusal({ refusal }: Pick<CartVoucher, "refusal">) {
  const t = useT()
  const lang = useLang()
  if (!refusal) return null
  const text =
    refusal.reason === "minimum-not-met"
      ? t("voucher.minimum-not-met", { missing: formatDong(refusal.missingDong, lang) })
      : t(`voucher.${refusal.reason}`)
  return <p className="small voucher-refusal">{text}</p>
}
