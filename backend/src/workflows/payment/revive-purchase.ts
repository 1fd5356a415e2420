import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { now } from "../../clock"
import {
  type AwaitedPaymentRow,
  INCOMING_PAYMENT_MODULE,
  type IncomingPaymentService,
} from "../../modules/incoming-payment"
import { readOffers } from "../purchase/offer/read-offers"
import { type Reservation, reserveLines } from "../purchase/order/reserve-lines"
import { isRefused, ShoppingError } from "../purchase/refusals"
import { returnVoucherUsesWorkflow } from "../voucher/return-uses"
import { takeVouchersAgain } from "../voucher/take-again"
import { ORDER_GROUP_REVIVED } from "./events"
import { type GroupOrder, ordersPaidBy } from "./orders-of-group"

/** Goods agreed on are kept to, but not for ever: later the money goes back. */
const NO_LATER_THAN_MS = 48 * 3_600_000
/** Long enough to settle what has come. */
const SETTLING_MS = 10 * 60_000

/**
 * Money came after the hold had ended (K10): if all goods and vouchers are still there they are held again, the orders
 * stand again and wait, so that the money can be counted. False when some are gone or it is too late; nothing has
 * changed then.
 * The caller holds the cart.
 */
export async function revivePurchase(
  container: MedusaContainer,
  awaited: AwaitedPaymentRow,
): Promise<boolean> {
  const endedAt = awaited.ended_at ? new Date(awaited.ended_at) : null
  if (!endedAt || now().getTime() - endedAt.getTime() > NO_LATER_THAN_MS) return false
  const orders = await ordersPaidBy(container, awaited)
  if (orders.length === 0 || orders.some((order) => order.status !== "canceled")) return false
  if (!(await takeVouchersAgain(container, awaited.order_group_id))) return false
  const isHeld = await holdAgain(container, orders)
  if (isHeld)
    await container
      .resolve(Modules.ORDER)
      .updateOrders(orders.map(({ id }) => ({ id, status: "pending", canceled_at: null })))
  // Those that no standing parcel profits from go back: all of them when the goods are gone.
  await returnVoucherUsesWorkflow(container).run({ input: { groupId: awaited.order_group_id } })
  if (!isHeld) return false
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  await incoming.waitAgain(awaited.id, new Date(now().getTime() + SETTLING_MS))
  await container
    .resolve(Modules.EVENT_BUS)
    .emit({ name: ORDER_GROUP_REVIVED, data: { id: awaited.order_group_id, code: awaited.code } })
  return true
}

/** Reserves every line, or none and answers false. What a run that died had reserved is not reserved twice. */
async function holdAgain(container: MedusaContainer, orders: readonly GroupOrder[]): Promise<boolean> {
  const lines = orders.flatMap((order) => order.lines)
  const [scope] = orders
  if (!scope) return false
  const variantIds = lines.map((line) => line.variantId)
  const offers = await readOffers(container, variantIds, scope)
  const inventory = container.resolve(Modules.INVENTORY)
  const held = await inventory.listReservationItems(
    { line_item_id: lines.map(({ id }) => id) },
    { take: null },
  )
  const heldLines = new Set(held.map(({ line_item_id }) => line_item_id))
  const wanted: Reservation[] = []
  for (const line of lines.filter(({ id }) => !heldLines.has(id))) {
    const offer = offers.get(line.variantId)
    if (!offer?.producer) return false
    for (const { inventoryItemId, perUnit } of offer.stock)
      wanted.push({
        lineItemId: line.id,
        inventoryItemId,
        locationId: offer.producer.locationId,
        quantity: perUnit * line.quantity,
      })
  }
  try {
    await reserveLines(container, wanted, async () => new ShoppingError("OUT_OF_STOCK", "Sold meanwhile"))
    return true
  } catch (error) {
    if (isRefused(error, "OUT_OF_STOCK")) return false
    throw error
  }
}
