import type { MedusaContainer, OrderDTO } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { openCart } from "../cart/open-cart"
import { outOfStock } from "../cart/sellable-lines"
import { readOffers } from "../offer/read-offers"
import { type MadeReservation, type Reservation, releaseLines, reserveLines } from "../order/reserve-lines"
import { ShoppingError } from "../refusals"
import type { PlannedOrder } from "./plan-orders"

interface Input {
  cartId: string
  planned: PlannedOrder[]
  orders: OrderDTO[]
}

/** Reserves the stock of all lines of all producers at their own places, or none; undone, it is free again. */
export const reserveLinesStep = createStep(
  "reserve-lines",
  async (input: Input, { container }) => {
    const wanted = input.planned.flatMap(({ stock }) =>
      stock.map((item) => ({ ...item, lineItemId: orderLineOf(input.orders, item.cartLineId) })),
    )
    const made = await reserveLines(container, wanted, (missed) =>
      refusalOf(container, input.cartId, wanted, missed),
    )
    return new StepResponse(made, made)
  },
  async (made: MadeReservation[] | undefined, { container }) => {
    if (made) await releaseLines(container, made)
  },
)

function orderLineOf(orders: readonly OrderDTO[], cartLineId: string): string {
  const lines = orders.flatMap((order) => order.items ?? [])
  const line = lines.find((candidate) => candidate.metadata?.cart_line_id === cartLineId)
  if (!line) throw new RangeError(`No order has a line for ${cartLineId}`)
  return line.id
}

async function refusalOf(
  container: MedusaContainer,
  cartId: string,
  wanted: readonly (Reservation & { cartLineId: string })[],
  missed: Reservation,
): Promise<Error> {
  const cart = await openCart(container, cartId)
  const cartLineId = wanted.find((item) => item.lineItemId === missed.lineItemId)?.cartLineId
  const line = cart.lines.find((candidate) => candidate.id === cartLineId)
  if (!line) return new ShoppingError("OUT_OF_STOCK", "Something in the cart was sold to somebody else")
  const offer = (await readOffers(container, [line.variantId], cart)).get(line.variantId)
  return outOfStock(offer ?? { name: line.productTitle, available: 0 }, line.id)
}
