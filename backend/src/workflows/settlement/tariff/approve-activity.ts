import type { ApproveActivityBody } from "@cho-phien/contract"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { SETTLEMENT_MODULE, type SettlementService } from "../../../modules/settlement"
import { assertProduct } from "../known"

export type ApproveActivityInput = ApproveActivityBody & { actor: string }

const approveStep = createStep("approve-activity", async (input: ApproveActivityInput, { container }) => {
  await assertProduct(container, input.productId)
  const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
  const key = { product_id: input.productId, starts_on: input.startsOn }
  const fields = {
    activity: input.activity,
    approved_by: input.actor,
    approved_at: now(),
    note: input.note,
    demonstration: false,
  }
  const [same] = await settlement.listListingActivities(key)
  const { id } = same
    ? await settlement.updateListingActivities({ id: same.id, ...fields })
    : await settlement.createListingActivities({ ...key, ...fields })
  return new StepResponse({ id })
})

/** Approves what a household does when it sells a product: for sales from a day on, never for those before. */
export const approveActivityWorkflow = createWorkflow(
  "approve-activity",
  (input: ApproveActivityInput) => new WorkflowResponse(approveStep(input)),
)
