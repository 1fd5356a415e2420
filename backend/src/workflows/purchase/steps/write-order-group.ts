import { randomBytes } from "node:crypto"
import type { PaymentMethod } from "@cho-phien/contract"
import { purchaseCodeFrom } from "@cho-phien/trade"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type { OrderGroupRow } from "../../../modules/marketplace/rows"
import type { MarketplaceService } from "../../../modules/marketplace/service"
import type { Delivery } from "../order/delivery"

interface Input {
  cartId: string
  delivery: Delivery
  method: PaymentMethod
  totals: { itemsDong: number; shippingDong: number; totalDong: number }
}

interface Undo {
  before: OrderGroupRow | null
  createdId: string | null
}

/** Writes down what is about to be bought; the code stays the same when the buyer tries again. Undone: as before. */
export const writeOrderGroupStep = createStep(
  "write-order-group",
  async (input: Input, { container }) => {
    const marketplace = container.resolve<MarketplaceService>(MARKETPLACE_MODULE)
    const [before] = await marketplace.listOrderGroups({ cart_id: input.cartId })
    if (before) {
      const group = await marketplace.updateOrderGroups({ id: before.id, ...rowOf(input) })
      return new StepResponse<{ id: string }, Undo>({ id: group.id }, { before, createdId: null })
    }
    const group = await marketplace.createOrderGroups({
      ...rowOf(input),
      cart_id: input.cartId,
      code: purchaseCodeFrom(randomBytes(7)),
      access_key: randomBytes(18).toString("base64url"),
    })
    return new StepResponse<{ id: string }, Undo>({ id: group.id }, { before: null, createdId: group.id })
  },
  async (undo, { container }) => {
    if (!undo) return
    const marketplace = container.resolve<MarketplaceService>(MARKETPLACE_MODULE)
    if (undo.createdId) await marketplace.deleteOrderGroups(undo.createdId)
    if (undo.before) {
      const { created_at: _created, updated_at: _updated, deleted_at: _deleted, ...row } = undo.before
      await marketplace.updateOrderGroups(row)
    }
  },
)

function rowOf({ delivery, method, totals }: Input) {
  return {
    total_dong: totals.totalDong,
    items_dong: totals.itemsDong,
    shipping_dong: totals.shippingDong,
    method,
    recipient_name: delivery.recipientName,
    phone_e164: delivery.phoneE164,
    email: delivery.email,
    province_code: delivery.provinceCode,
    commune_code: delivery.communeCode,
    street: delivery.street,
    address_line: delivery.addressLine,
    note: delivery.note,
    customer_id: delivery.customerId,
    receiver_of_age: delivery.receiverOfAge,
    locale: delivery.language,
  }
}
