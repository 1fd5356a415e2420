import type { CartView, Lang } from "@cho-phien/contract"
import type { CartPageView } from "~/features/cart"
import { cartPageView } from "~/features/cart/index.server"
import type { Fault } from "~/lib/faults"
import type { OrderValues } from "./order-form"
import { type Choice, communeChoices, provinceChoices } from "./places-view.server"

export type CheckoutView = {
  cart: CartPageView
  values: OrderValues
  faults: Fault[]
  /** Said above the form: the total changed, something sold out. */
  notice: string | null
  provinces: Choice[]
  communes: Choice[]
}

type Given = { cart: CartView; values: OrderValues; lang: Lang; faults?: Fault[]; notice?: string | null }

/** The checkout page: the cart with the deliveries that were chosen, and all that was typed. */
export function checkoutView({ cart, values, lang, faults = [], notice = null }: Given): CheckoutView {
  return {
    cart: cartPageView(cart, lang),
    values: { ...values, shownTotalDong: cart.totalDong },
    faults,
    notice,
    provinces: provinceChoices(),
    communes: communeChoices(values.provinceCode, lang),
  }
}
