import { packLine } from "~/features/goods"
import { LinkButton } from "~/ui/button/Button"
import { Money } from "~/ui/money/Money"
import { Notice } from "~/ui/notice/Notice"
import { useLang, useT } from "~/words/context"
import type { ProductView } from "./load-product.server"

/** A stay is no parcel: prices to read, and a way to ask instead of a cart. */
export function AskBox({ product }: { product: ProductView }) {
  const t = useT()
  const subject = encodeURIComponent(t("product.askSubject", { name: product.name }))
  return (
    <div className="buy-box stack">
      <PriceList product={product} />
      <Notice>
        <p>{t("product.askText")}</p>
      </Notice>
      <LinkButton look="buy" wide href={`mailto:${t("shell.helpMail")}?subject=${subject}`}>
        {t("product.ask")}
      </LinkButton>
    </div>
  )
}

/** Prices of what cannot be put in a cart. */
export function PriceList({ product }: { product: ProductView }) {
  const lang = useLang()
  return (
    <ul className="price-list">
      {product.packs.map((pack) => (
        <li key={pack.variantId}>
          <Money dong={pack.priceDong} className="pack-price" />
          <span className="pack-line">{packLine(pack, lang)}</span>
        </li>
      ))}
    </ul>
  )
}
