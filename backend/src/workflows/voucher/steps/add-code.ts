import { voucherCodeFrom } from "@cho-phien/trade"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { openCart } from "../../purchase/cart/open-cart"
import { withVouchers } from "../../purchase/cart/with-vouchers"
import { isSellable } from "../../purchase/offer/assert-can-be-sold"
import { readOffers } from "../../purchase/offer/read-offers"
import type { PutVoucherInput } from "../inputs"
import { readVouchers } from "../read-vouchers"
import { voucherRefusal } from "../refuse-voucher"

/** The codes of the cart with the new one, or why it cannot be put in. */
export const addCodeStep = createStep("add-voucher-code", async (input: PutVoucherInput, { container }) => {
  const cart = await openCart(container, input.cartId)
  const code = voucherCodeFrom(input.code)
  const known = await readVouchers(container, code ? [code, ...cart.voucherCodes] : [])
  const voucher = known.get(code ?? "")
  if (!voucher) throw voucherRefusal("unknown", input.code.slice(0, 40))
  const offers = await readOffers(
    container,
    cart.lines.map((line) => line.variantId),
    cart,
  )
  const asIf = { ...cart, voucherCodes: [voucher.code] }
  const { vouchers } = await withVouchers(container, asIf, offers, ({ variantId }) => {
    const offer = offers.get(variantId)
    return isSellable(offer) ? offer.priceDong : null
  })
  const judgement = vouchers[0]?.judgement
  if (judgement && !judgement.ok) throw voucherRefusal(judgement.reason, voucher.code, judgement.missingDong)
  const others = cart.voucherCodes.filter((other) => {
    const kept = known.get(other)
    return kept !== undefined && kept.id !== voucher.id && kept.producerId !== voucher.producerId
  })
  return new StepResponse([...others, voucher.code])
})
