import type { AdjustmentBody } from "@cho-phien/contract"
import { adjustmentPosting } from "@cho-phien/trade"
import { vietnamDayOf } from "@cho-phien/vietnam"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../clock"
import { SETTLEMENT_MODULE, type SettlementService } from "../../modules/settlement"
import { assertProducer } from "./known"

export type AdjustBalanceInput = AdjustmentBody & { actor: string }

const adjustStep = createStep("adjust-balance", async (input: AdjustBalanceInput, { container }) => {
  const { requestId, producerId, reason, actor } = input
  await assertProducer(container, producerId)
  const posting = adjustmentPosting(requestId, input)
  const at = now()
  const isNew = await container
    .resolve<SettlementService>(SETTLEMENT_MODULE)
    .bookByHand(posting, { producerId, reason, actor, at, on: vietnamDayOf(at) })
  return new StepResponse({ ref: posting.ref, isNew })
})

/** A correction by hand, with its reason and who did it; sent twice it is booked once. */
export const adjustBalanceWorkflow = createWorkflow(
  "adjust-balance",
  (input: AdjustBalanceInput) => new WorkflowResponse(adjustStep(input)),
)
