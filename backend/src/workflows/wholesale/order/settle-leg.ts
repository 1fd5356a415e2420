import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { WHOLESALE_MODULE, type WholesaleService } from "../../../modules/wholesale"

export interface SettleLegInput {
  orderId: string
  happened: "cancelled" | "delivered"
  actor: string
}

/**
 * What is held for a leg follows its goods: cancelled, the credit is free again; delivered whole, it is an invoice. The
 * leg's order is the reference, so that telling it twice books it once.
 */
const settleLegStep = createStep(
  "settle-wholesale-leg",
  async ({ orderId, happened, actor }: SettleLegInput, { container }) => {
    const wholesale = container.resolve<WholesaleService>(WHOLESALE_MODULE)
    const [leg] = await wholesale.listOrderLegs({ order_id: orderId })
    const isOver = !leg || leg.state === "cancelled" || leg.state === "received"
    if (isOver || (happened === "delivered" && !(await isDelivered(container, orderId))))
      return new StepResponse({ settled: false })
    const [held] = await wholesale.listCreditPostings({
      company_id: leg.company_id,
      deed: "reserve",
      ref: orderId,
    })
    const deed = happened === "cancelled" ? ("release" as const) : ("invoice" as const)
    const amountDong = Number(leg.total_dong)
    if (held)
      await wholesale.moveCredit(leg.company_id, [{ deed, ref: orderId, amountDong, actor, at: now() }])
    await wholesale.updateOrderLegs({
      id: leg.id,
      state: happened === "cancelled" ? "cancelled" : "received",
    })
    return new StepResponse({ settled: true })
  },
)

/** Follows one Medusa order; one that is no leg of wholesale is left alone. */
export const settleWholesaleLegWorkflow = createWorkflow(
  "settle-wholesale-leg",
  (input: SettleLegInput) => new WorkflowResponse(settleLegStep(input)),
)

async function isDelivered(container: MedusaContainer, orderId: string): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "items.detail.quantity", "items.detail.delivered_quantity"],
    filters: { id: orderId },
  })
  const [order] = data as unknown as { items?: { detail?: Detail | null }[] | null }[]
  const items = order?.items ?? []
  return (
    items.length > 0 &&
    items.every(({ detail }) => Number(detail?.delivered_quantity ?? 0) >= Number(detail?.quantity ?? 1))
  )
}

/** How many units of a line were ordered, and how many have arrived. */
interface Detail {
  quantity?: unknown
  delivered_quantity?: unknown
}
