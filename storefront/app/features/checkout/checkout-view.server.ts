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
  const chosen = withChosenWays(cart, values.shipping)
  return {
    cart: cartPageView(chosen, lang),
    values: { ...values, shownTotalDong: chosen.totalDong },
    faults,
    notice,
    provinces: provinceChoices(),
    communes: communeChoices(values.provinceCode, lang),
  }
}

/**
 * The cart as it would cost with these deliveries. The backend is told the choice only with the order and checks the
 * total then; VAT inside the fees is left as the backend last said and is told again with the purchase.
 */
export function withChosenWays(cart: CartView, shipping: Readonly<Record<string, string>>): CartView {
  const parcels = cart.parcels.map((parcel) => {
    const way = parcel.shippingChoices.find(({ id }) => id === shipping[parcel.producer.slug])
    if (!way || way.id === parcel.chosenShippingId) return parcel
    return {
      ...parcel,
      chosenShippingId: way.id,
      shippingDong: way.priceDong,
      totalDong: parcel.itemsDong + way.priceDong,
    }
  })
  const shippingDong = parcels.reduce((sum, parcel) => sum + parcel.shippingDong, 0)
  return { ...cart, parcels, shippingDong, totalDong: cart.itemsDong + shippingDong }
}
