import type { MoneyMoveBody } from "@cho-phien/contract"
import { movePosting } from "@cho-phien/trade"
import { vietnamDayOf } from "@cho-phien/vietnam"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../clock"
import { SETTLEMENT_MODULE, type SettlementService } from "../../modules/settlement"

export type MoveMoneyInput = MoneyMoveBody & { actor: string }

const moveStep = createStep("move-money", async (input: MoveMoneyInput, { container }) => {
  const { requestId, move, amountDong, reason, actor } = input
  const posting = movePosting(requestId, move, amountDong)
  const at = now()
  const isNew = await container
    .resolve<SettlementService>(SETTLEMENT_MODULE)
    .bookByHand(posting, { reason, actor, at, on: vietnamDayOf(at) })
  return new StepResponse({ ref: posting.ref, isNew })
})

/** Money went between accounts of the platform at the bank: the carrier remitted, tax was paid. Sent twice: once. */
export const moveMoneyWorkflow = createWorkflow(
  "move-money",
  (input: MoveMoneyInput) => new WorkflowResponse(moveStep(input)),
)
