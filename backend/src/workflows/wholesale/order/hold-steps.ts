import type { MedusaContainer, OrderDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { COD_PROVIDER_ID } from "../../../modules/cod-payment"
import { TERMS_PROVIDER_ID } from "../../../modules/terms-payment"
import { WHOLESALE_MODULE, type WholesaleService } from "../../../modules/wholesale"
import { openSession } from "../../purchase/order/payment-session"
import { type MadeReservation, releaseLines, reserveLines } from "../../purchase/order/reserve-lines"
import { WholesaleError } from "../refusals"
import type { Plan, PlannedLeg } from "./plan-legs"

interface Held {
  plan: Plan
  orders: OrderDTO[]
}

/** The order that a planned leg became. */
export function orderOf(orders: readonly OrderDTO[], leg: Pick<PlannedLeg, "key">): OrderDTO {
  const order = orders.find((candidate) => candidate.metadata?.wholesale_leg === leg.key)
  if (!order) throw new RangeError(`No order was made for the leg ${leg.key}`)
  return order
}

/** Takes the stock of all legs, or of none. */
export const reserveLegsStep = createStep(
  "reserve-wholesale-legs",
  async ({ plan, orders }: Held, { container }) => {
    const wanted = plan.legs.flatMap((leg) => {
      const lines = orderOf(orders, leg).items ?? []
      return leg.stock.map(({ variantId, ...rest }) => ({
        ...rest,
        lineItemId: lines.find((line) => line.variant_id === variantId)?.id ?? "",
        productName: lines.find((line) => line.variant_id === variantId)?.title ?? "",
      }))
    })
    const made = await reserveLines(container, wanted, async (missed) => {
      const line = wanted.find((candidate) => candidate.lineItemId === missed.lineItemId)
      return new WholesaleError("OUT_OF_STOCK", "Somebody else ordered it meanwhile", {
        productName: line?.productName ?? "",
      })
    })
    return new StepResponse(made, made)
  },
  async (made: MadeReservation[] | undefined, { container }) => {
    if (made) await releaseLines(container, made)
  },
)

/** Holds credit for every leg under its own reference, all or none; a company that pays on delivery needs none. */
export const holdCreditStep = createStep(
  "hold-wholesale-credit",
  async ({ plan, orders }: Held, { container }) => {
    if (plan.payment !== "net") return new StepResponse(undefined)
    const wholesale = container.resolve<WholesaleService>(WHOLESALE_MODULE)
    const moves = plan.legs.map((leg) => ({
      deed: "reserve" as const,
      ref: orderOf(orders, leg).id,
      amountDong: leg.totalDong,
      actor: plan.requestedBy,
      at: now(),
    }))
    const answer = await wholesale.moveCredit(plan.companyId, moves)
    if (!answer.ok)
      throw new WholesaleError("CREDIT_EXCEEDED", `Room is ${answer.roomDong} đồng`, {
        roomDong: answer.roomDong,
      })
    return new StepResponse(undefined, { companyId: plan.companyId, moves })
  },
  async (held, { container }) => {
    if (held)
      await container.resolve<WholesaleService>(WHOLESALE_MODULE).undoCredit(held.companyId, held.moves)
  },
)

/** A payment of its own for each leg, authorised at once: cash at the dock, or the company's terms. */
export const openLegPaymentsStep = createStep(
  "open-wholesale-payments",
  async ({ plan, orders }: Held, { container }) => {
    const provider = plan.payment === "net" ? TERMS_PROVIDER_ID : COD_PROVIDER_ID
    const opened: { orderId: string; collectionId: string }[] = []
    try {
      for (const leg of plan.legs) {
        const { collectionId, sessionId } = await openSession(container, provider, leg.totalDong)
        opened.push({ orderId: orderOf(orders, leg).id, collectionId })
        await container.resolve(Modules.PAYMENT).authorizePaymentSession(sessionId, {})
      }
    } catch (error) {
      await close(container, opened)
      throw error
    }
    return new StepResponse(opened, opened)
  },
  async (opened, { container }) => {
    if (opened) await close(container, opened)
  },
)

async function close(container: MedusaContainer, opened: readonly { collectionId: string }[]): Promise<void> {
  const ids = opened.map(({ collectionId }) => collectionId)
  if (ids.length > 0) await container.resolve(Modules.PAYMENT).deletePaymentCollections(ids)
}
