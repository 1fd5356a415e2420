import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import {
  type CompanyRow,
  type OrderSheetRow,
  type PurchaseOrderRow,
  WHOLESALE_MODULE,
  type WholesaleService,
} from "../../../modules/wholesale"
import { WholesaleError } from "../refusals"
import { readContent } from "./read-content"

export interface DecideOrderInput {
  companyId: string
  memberId: string
  orderId: string
  /** Hash of what the approver saw. */
  contentHash: string
  note: string
  salesChannelId: string
}

/**
 * Whether this person may decide on this order, and whether it still is what was asked: the content approved is the
 * content ordered, so an order whose prices or stock have moved is outdated and has to be asked again.
 */
export const checkApprovalStep = createStep(
  "check-wholesale-approval",
  async (input: DecideOrderInput, { container }) => {
    const wholesale = container.resolve<WholesaleService>(WHOLESALE_MODULE)
    const order = await pendingOrder(wholesale, input)
    const [[company], [sheet]] = await Promise.all([
      wholesale.listCompanies({ id: input.companyId }),
      wholesale.listOrderSheets({ id: order.sheet_id }),
    ])
    if (!company || !sheet) throw new WholesaleError("ORDER_OUTDATED", "The sheet is gone")
    const present = await readContent(container, {
      company: company as CompanyRow,
      sheet: sheet as OrderSheetRow,
      salesChannelId: input.salesChannelId,
    }).catch(() => null)
    if (present?.hash !== order.content_hash || input.contentHash !== order.content_hash)
      throw new WholesaleError("ORDER_OUTDATED", `The order ${order.code} is not what it was`)
    await wholesale.updatePurchaseOrders({
      id: order.id,
      decided_by: input.memberId,
      decided_at: now(),
      decision_note: input.note,
    })
    return new StepResponse({ id: order.id, code: order.code, companyId: input.companyId }, order.id)
  },
  async (id, { container }) => {
    if (!id) return
    const wholesale = container.resolve<WholesaleService>(WHOLESALE_MODULE)
    await wholesale.updatePurchaseOrders({ id, decided_by: null, decided_at: null, decision_note: "" })
  },
)

/** Refuses an order with a reason; what it held of the member's month is free again. */
export const refuseOrderStep = createStep(
  "refuse-wholesale-order",
  async (input: DecideOrderInput, { container }) => {
    const wholesale = container.resolve<WholesaleService>(WHOLESALE_MODULE)
    const order = await pendingOrder(wholesale, input)
    await wholesale.updatePurchaseOrders({
      id: order.id,
      state: "refused",
      decided_by: input.memberId,
      decided_at: now(),
      decision_note: input.note,
    })
    await reopen(wholesale, order)
    return new StepResponse({ id: order.id })
  },
)

async function pendingOrder(
  wholesale: WholesaleService,
  { companyId, memberId, orderId }: DecideOrderInput,
): Promise<PurchaseOrderRow> {
  const [order] = await wholesale.listPurchaseOrders({ id: orderId, company_id: companyId })
  if (!order) throw new WholesaleError("NOT_IN_COMPANY", `There is no order ${orderId}`)
  if (order.requested_by === memberId)
    throw new WholesaleError("OWN_ORDER", "Who asked for an order does not decide on it")
  if (order.state !== "pending") throw new WholesaleError("ORDER_DECIDED", `${order.code} is ${order.state}`)
  return order as PurchaseOrderRow
}

/** The sheet can be worked on again, unless its writer has begun another. */
async function reopen(wholesale: WholesaleService, order: PurchaseOrderRow): Promise<void> {
  const [other] = await wholesale.listOrderSheets({ member_id: order.requested_by, state: "open" })
  if (!other) await wholesale.updateOrderSheets({ id: order.sheet_id, state: "open" })
}
