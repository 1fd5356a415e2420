import { communeByCode, communeName, provinceByCode, provinceName } from "@cho-phien/vietnam/places"
import type { CreateOrderDTO, MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { today } from "../../../clock"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type { MarketplaceService } from "../../../modules/marketplace/service"
import { orderOfPart } from "../order/order-of-part"
import { readKeptTexts } from "../order/read-kept-texts"
import { readPricedCart } from "../order/read-priced-cart"
import type { Reservation } from "../order/reserve-lines"
import { ShoppingError } from "../refusals"

/** What one part becomes; stock is named by cart line until the order has lines of its own. */
export interface PlannedOrder {
  producerId: string
  totalDong: number
  order: CreateOrderDTO
  /** Vouchers that take something off this part. */
  voucherIds: string[]
  stock: (Omit<Reservation, "lineItemId"> & { cartLineId: string })[]
}

/** Splits the cart once more at the moment of selling; the sum of the parts must be what the group says. */
export const planOrdersStep = createStep(
  "plan-orders",
  async (input: { cartId: string; groupId: string }, { container }) =>
    new StepResponse(await planOrders(container, input)),
)

async function planOrders(
  container: MedusaContainer,
  { cartId, groupId }: { cartId: string; groupId: string },
): Promise<PlannedOrder[]> {
  const marketplace = container.resolve<MarketplaceService>(MARKETPLACE_MODULE)
  const [group, priced, texts] = await Promise.all([
    marketplace.retrieveOrderGroup(groupId),
    readPricedCart(container, cartId),
    readKeptTexts(container, cartId),
  ])
  if (priced.split.totalDong !== Number(group.total_dong))
    throw new ShoppingError(
      "TOTAL_CHANGED",
      `The cart is ${priced.split.totalDong} đồng, the group ${group.total_dong}`,
    )
  const commune = communeByCode(group.commune_code)
  const province = provinceByCode(group.province_code)
  const source = {
    priced,
    group,
    texts,
    today: today(),
    address: {
      communeName: commune ? communeName(commune) : group.commune_code,
      provinceName: province ? provinceName(province) : group.province_code,
    },
  }
  return priced.split.parts.map((part) => ({
    producerId: part.producerId,
    totalDong: part.totalDong,
    order: orderOfPart(source, part),
    voucherIds: part.lines.flatMap((line) =>
      line.discounts.flatMap(({ code }) => priced.voucherIds.get(code) ?? []),
    ),
    stock: priced.lines
      .filter((line) => line.offer.producer.id === part.producerId)
      .flatMap((line) =>
        line.offer.stock.map((item) => ({
          cartLineId: line.id,
          inventoryItemId: item.inventoryItemId,
          locationId: line.offer.producer.locationId,
          quantity: item.perUnit * line.quantity,
        })),
      ),
  }))
}
