import type { PurchaseView } from "@cho-phien/contract"
import type { Language } from "@cho-phien/vietnam"
import type { MedusaContainer } from "@medusajs/framework/types"
import { readOffers } from "../../../../workflows/purchase/offer/read-offers"
import { ShoppingError } from "../../../../workflows/purchase/refusals"
import { readPurchaseRows } from "./purchase-rows"
import { purchaseView } from "./purchase-view"
import { readPaymentViews } from "./read-payment-views"

interface Asked {
  groupId: string
  language: Language
  showPhone: boolean
}

/** The purchase of that group. Who may see it is settled before. */
export async function readPurchaseView(
  container: MedusaContainer,
  { groupId, language, showPhone }: Asked,
): Promise<PurchaseView> {
  const [purchase] = (await readPurchaseRows(container, { filters: { id: groupId } })).rows
  const order = purchase?.orders[0]
  if (!purchase || !order) throw new ShoppingError("PURCHASE_NOT_FOUND", "There is no such purchase")
  const variantIds = purchase.orders.flatMap(({ items }) =>
    (items ?? []).flatMap((item) => item.variant_id ?? []),
  )
  const offers = await readOffers(container, variantIds, {
    regionId: order.region_id,
    currencyCode: order.currency_code,
    salesChannelId: order.sales_channel_id,
    language,
  })
  const payment = await readPaymentViews(container, groupId)
  return purchaseView({ purchase, offers, payment, language, showPhone })
}
