import type { CartView } from "@cho-phien/contract"
import type { Language } from "@cho-phien/vietnam"
import { provinceByCode } from "@cho-phien/vietnam/places"
import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "../../../../clock"
import { MARKETPLACE_MODULE } from "../../../../modules/marketplace"
import type { MarketplaceService } from "../../../../modules/marketplace/service"
import { SHIPPING_RATES_MODULE, type ShippingRatesService } from "../../../../modules/shipping-rates"
import { lacksAccount } from "../../../../workflows/payment/payee-accounts"
import { readCart } from "../../../../workflows/purchase/cart/read-cart"
import { withVouchers } from "../../../../workflows/purchase/cart/with-vouchers"
import { isSellable } from "../../../../workflows/purchase/offer/assert-can-be-sold"
import { enabledMethods } from "../../../../workflows/purchase/offer/enabled-methods"
import { parcelsOf } from "../../../../workflows/purchase/offer/parcels-of"
import { readOffers } from "../../../../workflows/purchase/offer/read-offers"
import { readShippingChoices } from "../../../../workflows/purchase/offer/read-shipping-choices"
import { ShoppingError } from "../../../../workflows/purchase/refusals"
import { cartView } from "./cart-view"

interface Asked {
  cartId: string
  language: Language
  /** Shipping by producer slug that the buyer has just chosen. */
  chosen?: Record<string, string>
  /** Where it goes, as far as the buyer has said. */
  provinceCode?: string | null | undefined
}

/** The cart as it stands now; an unknown id is refused. */
export async function readCartView(
  container: MedusaContainer,
  { cartId, language, chosen = {}, provinceCode: asked }: Asked,
): Promise<CartView> {
  const plain = await readCart(container, cartId)
  if (!plain) throw new ShoppingError("CART_NOT_FOUND", `There is no cart ${cartId}`)
  const provinceCode = asked && provinceByCode(asked) ? asked : null
  const rates = container.resolve<ShippingRatesService>(SHIPPING_RATES_MODULE)
  const scope = { ...plain, language, provinceCode }
  const variantIds = plain.lines.map((line) => line.variantId)
  const [offers, postage] = await Promise.all([
    readOffers(container, variantIds, scope),
    rates.postageTable(),
  ])
  const sold = plain.lines.flatMap(({ variantId, quantity }) => {
    const offer = offers.get(variantId)
    return isSellable(offer) ? [{ offer, quantity }] : []
  })
  const priceOf = ({ variantId }: { variantId: string }) =>
    sold.find(({ offer }) => offer.variantId === variantId)?.offer.priceDong ?? null
  const producerIds = [...new Set([...offers.values()].flatMap((offer) => offer.producer?.id ?? []))]
  const [{ cart, vouchers }, ways, placedCode, isAccountMissing] = await Promise.all([
    withVouchers(container, plain, offers, priceOf),
    readShippingChoices(container, parcelsOf(sold), { ...scope, postage }),
    plain.isPlaced ? placedCodeOf(container, cartId) : null,
    lacksAccount(container, producerIds),
  ])
  return cartView({
    cart,
    offers,
    ways,
    vouchers,
    freeFrom: (profileId) => postage.producers.get(profileId)?.freeFromDong ?? null,
    provinceCode,
    chosen,
    placedCode,
    lacksAccount: isAccountMissing,
    enabled: enabledMethods(),
    language,
    today: today(),
  })
}

async function placedCodeOf(container: MedusaContainer, cartId: string): Promise<string | null> {
  const marketplace = container.resolve<MarketplaceService>(MARKETPLACE_MODULE)
  const [group] = await marketplace.listOrderGroups({ cart_id: cartId, status: "placed" })
  return group?.code ?? null
}
