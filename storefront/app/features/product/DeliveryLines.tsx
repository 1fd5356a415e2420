import { formatDong } from "@cho-phien/vietnam"
import { Icon } from "~/ui/icon/Icon"
import { useLang, useT } from "~/words/context"
import type { ProductView } from "./load-product.server"

/** When it leaves, what delivery costs at least, and that the price holds the tax. */
export function DeliveryLines({ product }: { product: ProductView }) {
  const t = useT()
  const lang = useLang()
  return (
    <ul className="delivery-lines">
      <li>
        <Icon name="truck" />
        <span>
          {t("product.dispatch", { count: product.handlingDays })}{" "}
          {product.shipsCold ? t("product.cold") : null}{" "}
          {product.shippingFromDong === null
            ? null
            : t("product.shippingFrom", { price: formatDong(product.shippingFromDong, lang) })}
        </span>
      </li>
      <li>
        <Icon name="info" />
        <span>
          {product.vatPercent === null
            ? t("product.vatPlain")
            : t("product.vat", { percent: product.vatPercent })}
        </span>
      </li>
    </ul>
  )
}
