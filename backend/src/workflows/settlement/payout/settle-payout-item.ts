import type { SettlePayoutBody } from "@cho-phien/contract"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { SETTLEMENT_MODULE, type SettlementService } from "../../../modules/settlement"
import { SettlementError } from "../errors"

export type SettlePayoutItemInput = SettlePayoutBody & { itemId: string; actor: string }

const settleStep = createStep(
  "settle-payout-item",
  async ({ itemId, outcome, note, actor }: SettlePayoutItemInput, { container }) => {
    const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
    const answer = await settlement.settleItem(itemId, outcome, { actor, note, at: now() })
    if (answer === "not_found") throw new SettlementError("ITEM_NOT_FOUND", `There is no payout ${itemId}`)
    if (answer !== "done")
      throw new SettlementError("ITEM_STATE_REFUSES", `The payout ${itemId} cannot become ${outcome} now`)
    return new StepResponse({ itemId })
  },
)

/** What the bank did with one payout: paid it, did not, or sent it back after it had. */
export const settlePayoutItemWorkflow = createWorkflow(
  "settle-payout-item",
  (input: SettlePayoutItemInput) => new WorkflowResponse(settleStep(input)),
)
