import { inLang } from "~/lib/lang"
import { Button } from "~/ui/button/Button"
import { Stepper } from "~/ui/stepper/Stepper"
import { useLang, useT } from "~/words/context"
import { DeliveryLines } from "./DeliveryLines"
import type { ProductView } from "./load-product.server"
import { PackChoice } from "./PackChoice"

/** Choose a pack and a number, put it in the cart. Without script the form leads to the cart page. */
export function BuyBox({ product }: { product: ProductView }) {
  const t = useT()
  const lang = useLang()
  const most = Math.max(...product.packs.map((pack) => pack.availableUnits))
  return (
    <cp-add-to-cart class="buy-box" data-said={t("product.added", { name: product.name })}>
      <form method="post" action={inLang(lang, "/gio-hang")} className="stack">
        <input type="hidden" name="tiep" value={inLang(lang, "/gio-hang")} />
        <PackChoice packs={product.packs} />
        {most > 0 ? (
          <div className="buy-bar">
            <Stepper name="quantity" id="so-luong" defaultValue={1} min={1} max={most} />
            <Button look="buy" wide>
              {t("product.addToCart")}
            </Button>
          </div>
        ) : (
          <p>{t("product.outNote")}</p>
        )}
        <DeliveryLines product={product} />
      </form>
    </cp-add-to-cart>
  )
}
