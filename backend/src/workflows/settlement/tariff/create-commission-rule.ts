import type { NewCommissionRuleBody } from "@cho-phien/contract"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { SETTLEMENT_MODULE, type SettlementService } from "../../../modules/settlement"
import { SettlementError } from "../errors"
import { assertProducer } from "../known"

export type CreateCommissionRuleInput = NewCommissionRuleBody & { actor: string }

const EXCLUSION_VIOLATION = "23P01"

const writeRuleStep = createStep(
  "write-commission-rule",
  async (input: CreateCommissionRuleInput, { container }) => {
    if (input.endsOn && input.endsOn < input.startsOn)
      throw new SettlementError("RULE_OVERLAPS", "The last day is before the first", [
        { field: "endsOn", code: "before-its-beginning", message: "The last day is before the first" },
      ])
    if (input.producerId) await assertProducer(container, input.producerId)
    const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
    try {
      const { id } = await settlement.createCommissionRules({
        producer_id: input.producerId,
        group_code: input.groupCode,
        rate_bp: input.rateBp,
        starts_on: input.startsOn,
        ends_on: input.endsOn,
        note: input.note,
        made_by: input.actor,
      })
      return new StepResponse({ id })
    } catch (error) {
      throw overlapIn(error)
    }
  },
)

/** A new rule for what is sold from a day on; a rule for the same goods must have ended before. */
export const createCommissionRuleWorkflow = createWorkflow(
  "create-commission-rule",
  (input: CreateCommissionRuleInput) => new WorkflowResponse(writeRuleStep(input)),
)

/** Says what the constraint refuses in words of ours; gives back everything else. */
export function overlapIn(error: unknown): unknown {
  const isOverlap = error instanceof Error && "code" in error && error.code === EXCLUSION_VIOLATION
  if (!isOverlap && !String(error).includes("commission_rule_days_apart")) return error
  const message = "Another rule for these goods is in force on some of these days"
  return new SettlementError("RULE_OVERLAPS", message, [{ field: "startsOn", code: "overlaps", message }])
}
