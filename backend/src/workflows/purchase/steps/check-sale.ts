import type { PaymentMethod } from "@cho-phien/contract"
import { paymentMethodsFor } from "@cho-phien/trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DisplayPointRow } from "../../../modules/shipping-rates"
import { lacksAccount } from "../../payment/payee-accounts"
import { openCart } from "../cart/open-cart"
import type { ShoppingCart } from "../cart/read-cart"
import { type SellableLine, sellableLines } from "../cart/sellable-lines"
import { enabledMethods } from "../offer/enabled-methods"
import { parcelsOf } from "../offer/parcels-of"
import { readOffers } from "../offer/read-offers"
import { readShippingChoices } from "../offer/read-shipping-choices"
import { chooseShipping } from "../order/choose-shipping"
import { ShoppingError } from "../refusals"
import type { NewMethod } from "./replace-shipping"

interface Input {
  cartId: string
  method: PaymentMethod
  /** Shipping option by producer slug; a producer left out travels the cheapest way. */
  shipping: Record<string, string>
  /** What the buyer was shown; the cart is compared with it before anything is sold. */
  shownTotalDong: number
  /** An invoice is asked for. */
  isCompany: boolean
  /** Where it goes: postage depends on it. */
  provinceCode: string
  /** The buyer says that whoever takes the parcel is 18 or older. */
  receiverOfAge: boolean
}

/** Before anything is written: may these goods be sold, are they there, may they be paid so, how do they travel. */
export const checkSaleStep = createStep(
  "check-sale",
  async (input: Input, { container }) => new StepResponse(await checkSale(container, input)),
)

async function checkSale(container: MedusaContainer, input: Input) {
  const cart = await openCart(container, input.cartId)
  if (cart.lines.length === 0) throw new ShoppingError("CART_EMPTY", "There is nothing in the cart")
  const offers = await readOffers(
    container,
    cart.lines.map((line) => line.variantId),
    cart,
  )
  const lines = sellableLines(cart, offers)
  const producers = [...new Map(lines.map(({ offer }) => [offer.producer.id, offer.producer])).values()]
  const producerIds = producers.map(({ id }) => id)
  const { allowed, refused } = paymentMethodsFor(
    lines.map((line) => line.offer),
    enabledMethods(),
    {
      totalDong: input.shownTotalDong,
      isCompany: input.isCompany,
      lacksAccount: await lacksAccount(container, producerIds),
    },
  )
  if (refused.some(({ method, reason }) => method === input.method && reason === "company-is-cashless"))
    throw new ShoppingError("COMPANY_NEEDS_CASHLESS", "A company pays this much without cash")
  if (!allowed.includes(input.method))
    throw new ShoppingError("METHOD_NOT_ALLOWED", `These goods cannot be paid by ${input.method}`)
  assertOfAge(lines, input.receiverOfAge)
  const { provinceCode } = input
  const ways = await readShippingChoices(container, parcelsOf(lines), { ...cart, provinceCode })
  const methods = producers.map((producer) => {
    const way = chooseShipping(producer, ways.get(producer.shippingProfileId) ?? [], input.shipping)
    const data = { id: way.kind, ...(way.point ? { point: pointToKeep(way.point) } : {}) }
    return { name: way.name, amount: way.priceDong, shipping_option_id: way.id, data }
  })
  return { replacedMethodIds: cart.methods.map((method) => method.id), methods: methodsOf(cart, methods) }
}

/** Who hands spirits over must make sure that the receiver is of age (Decree 24/2020 art. 6.3). */
function assertOfAge(lines: readonly SellableLine[], isDeclared: boolean): void {
  if (isDeclared || lines.every(({ offer }) => offer.nature !== "alcohol")) return
  const message = "Spirits are handed only to somebody of 18 or older"
  throw new ShoppingError("AGE_NOT_DECLARED", message, {}, [
    { field: "receiverOfAge", code: "not-declared", message },
  ])
}

/** As the order keeps it: what the point was called and when it was open on the day of the purchase. */
const pointToKeep = (point: DisplayPointRow) => ({
  id: point.id,
  name_vi: point.name_vi,
  name_en: point.name_en,
  street: point.street,
  commune_code: point.commune_code,
  hours_vi: point.hours_vi,
  hours_en: point.hours_en,
  demonstration: point.demonstration,
})

const methodsOf = (cart: ShoppingCart, methods: Omit<NewMethod, "cart_id" | "is_tax_inclusive">[]) =>
  methods.map((method) => ({ ...method, cart_id: cart.id, is_tax_inclusive: true }))
