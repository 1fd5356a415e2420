import type { CartView } from "@cho-phien/contract"
import type { Language } from "@cho-phien/vietnam"
import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "../../../../clock"
import { MARKETPLACE_MODULE } from "../../../../modules/marketplace"
import type { MarketplaceService } from "../../../../modules/marketplace/service"
import { lacksAccount } from "../../../../workflows/payment/payee-accounts"
import { readCart } from "../../../../workflows/purchase/cart/read-cart"
import { enabledMethods } from "../../../../workflows/purchase/offer/enabled-methods"
import { readOffers } from "../../../../workflows/purchase/offer/read-offers"
import { readShippingChoices } from "../../../../workflows/purchase/offer/read-shipping-choices"
import { ShoppingError } from "../../../../workflows/purchase/refusals"
import { cartView } from "./cart-view"

interface Asked {
  cartId: string
  language: Language
  /** Shipping by producer slug that the buyer has just chosen. */
  chosen?: Record<string, string>
}

/** The cart as it stands now; an unknown id is refused. */
export async function readCartView(
  container: MedusaContainer,
  { cartId, language, chosen = {} }: Asked,
): Promise<CartView> {
  const cart = await readCart(container, cartId)
  if (!cart) throw new ShoppingError("CART_NOT_FOUND", `There is no cart ${cartId}`)
  const scope = { ...cart, language }
  const offers = await readOffers(
    container,
    cart.lines.map((line) => line.variantId),
    scope,
  )
  const profiles = [...offers.values()].flatMap((offer) => offer.producer?.shippingProfileId ?? [])
  const producerIds = [...new Set([...offers.values()].flatMap((offer) => offer.producer?.id ?? []))]
  const [ways, placedCode, isAccountMissing] = await Promise.all([
    readShippingChoices(container, profiles, scope),
    cart.isPlaced ? placedCodeOf(container, cartId) : null,
    lacksAccount(container, producerIds),
  ])
  return cartView({
    cart,
    offers,
    ways,
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
