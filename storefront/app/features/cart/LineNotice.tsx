import { formatDong } from "@cho-phien/vietnam"
import { Icon } from "~/ui/icon/Icon"
import { useLang, useT } from "~/words/context"
import type { LineView } from "./cart-view.server"

/** What changed on a line since it was put into the cart. */
export function LineNotice({ notice }: { notice: LineView["notice"] }) {
  const t = useT()
  const lang = useLang()
  if (!notice) return null
  const text =
    notice.kind === "not-for-sale"
      ? t("cart.notForSale")
      : notice.kind === "price-changed"
        ? t("cart.priceChanged", {
            from: formatDong(notice.fromDong, lang),
            to: formatDong(notice.toDong, lang),
          })
        : notice.units === 0
          ? t("cart.soldOut")
          : t("cart.onlyLeft", { count: notice.units })
  return (
    <p className={notice.kind === "price-changed" ? "line-notice" : "line-notice line-notice-blocks"}>
      <Icon name={notice.kind === "price-changed" ? "info" : "alert"} size={18} />
      <span>{text}</span>
    </p>
  )
}
