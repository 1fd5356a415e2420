import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertMayHold } from "../purchase/cart/assert-may-hold"
import { ShoppingError } from "../purchase/refusals"

/** A cart that is born full passes the same rules. */
createCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  const {
    items = [],
    region_id: regionId,
    currency_code: currencyCode,
    sales_channel_id: salesChannelId,
  } = cart
  if (items.length === 0) return
  if (!regionId || !salesChannelId)
    throw new ShoppingError("NOT_FOR_SALE", "The cart has no region or channel")
  const wanted = new Map<string, number>()
  for (const item of items) {
    if (!item.variant_id)
      throw new ShoppingError("VARIANT_NOT_FOUND", "A line needs a variant of the catalogue")
    wanted.set(item.variant_id, (wanted.get(item.variant_id) ?? 0) + Number(item.quantity))
  }
  await assertMayHold(container, wanted, { regionId, currencyCode, salesChannelId })
})
