import { Notice } from "~/ui/notice/Notice"
import { useT } from "~/words/context"
import { PriceList } from "./AskBox"
import type { ProductView } from "./load-product.server"

/** Spirits while cash is the only method: shown, not sold, and the page says why. */
export function CashlessBox({ product }: { product: ProductView }) {
  const t = useT()
  return (
    <div className="buy-box stack">
      <PriceList product={product} />
      <Notice tone="warning">
        <p>{t("age.cashless")}</p>
        <p>{t("age.warning")}</p>
      </Notice>
    </div>
  )
}
