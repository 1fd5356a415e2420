import type { PackView } from "@cho-phien/contract"
import { packLine } from "~/features/goods"
import { Money } from "~/ui/money/Money"
import { useLang, useT } from "~/words/context"

/** Every pack with its price and the price per kilogram: one tap each, the first that can be had is chosen. */
export function PackChoice({ packs }: { packs: readonly PackView[] }) {
  const t = useT()
  const lang = useLang()
  const first = packs.find((pack) => pack.availability !== "out")
  return (
    <fieldset className="pack-choice">
      <legend className="field-label">{t("product.pack")}</legend>
      {packs.map((pack) => (
        <label key={pack.variantId} className="pack">
          <input
            type="radio"
            name="variantId"
            value={pack.variantId}
            defaultChecked={pack === first}
            disabled={pack.availability === "out"}
            required
          />
          <span className="pack-text">
            <Money dong={pack.priceDong} className="pack-price" />
            <span className="pack-line">{packLine(pack, lang)}</span>
            <Stock pack={pack} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function Stock({ pack }: { pack: PackView }) {
  const t = useT()
  if (pack.availability === "in_stock") return null
  return (
    <span className="pack-stock">
      {pack.availability === "out"
        ? t("product.outOfStock")
        : t("product.lowStock", { count: pack.availableUnits })}
    </span>
  )
}
