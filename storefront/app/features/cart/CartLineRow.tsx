import { formatDong } from "@cho-phien/vietnam"
import { Money } from "~/ui/money/Money"
import { Stepper } from "~/ui/stepper/Stepper"
import { useLang, useT } from "~/words/context"
import type { LineView } from "./cart-view.server"
import { LineNotice } from "./LineNotice"

type RowProps = { line: LineView; action: string; typed?: number | undefined; fault?: string | undefined }

/** One pack in the cart: what it is, how many, what it costs, and a way out. */
export function CartLineRow({ line, action, typed, fault }: RowProps) {
  const t = useT()
  const lang = useLang()
  const field = `so-${line.id}`
  return (
    <li className="cart-line">
      <img src={line.image.src} alt="" width={88} height={88} className="cart-line-picture" />
      <div className="cart-line-text">
        <h3 className="cart-line-name">
          <a href={line.href}>{line.name}</a>
        </h3>
        <p className="muted small">
          {t("cart.each", { price: formatDong(line.unitPriceDong, lang), pack: line.packTitle })}
        </p>
        <LineNotice notice={line.notice} />
        {fault ? (
          <p className="field-error" id={`${field}-error`}>
            <span className="visually-hidden">{t("form.errorPrefix")}</span>
            {fault}
          </p>
        ) : null}
      </div>
      <div className="cart-line-deeds">
        <form method="post" action={action} className="cart-line-quantity" data-live="">
          <input type="hidden" name="lineId" value={line.id} />
          <Stepper
            name="quantity"
            id={field}
            label={t("cart.quantityOf", { name: line.name })}
            defaultValue={typed ?? line.quantity}
            min={0}
            max={999}
          />
          <button type="submit" name="deed" value="set" className="cart-line-update" data-recount="">
            {t("cart.update")}
          </button>
        </form>
        <form method="post" action={action}>
          <input type="hidden" name="lineId" value={line.id} />
          <button
            type="submit"
            name="deed"
            value="remove"
            className="cart-line-remove"
            aria-label={t("cart.removeName", { name: line.name })}
          >
            {t("cart.remove")}
          </button>
        </form>
        <Money dong={line.listDong} className="cart-line-total" />
      </div>
    </li>
  )
}
