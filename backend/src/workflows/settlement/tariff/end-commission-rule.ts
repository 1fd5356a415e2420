import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { today } from "../../../clock"
import { SETTLEMENT_MODULE, type SettlementService } from "../../../modules/settlement"
import { SettlementError } from "../errors"
import { overlapIn } from "./create-commission-rule"

const endRuleStep = createStep(
  "end-commission-rule",
  async ({ ruleId, endsOn }: { ruleId: string; endsOn: string }, { container }) => {
    const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
    const [rule] = await settlement.listCommissionRules({ id: ruleId })
    if (!rule) throw new SettlementError("RULE_NOT_FOUND", `There is no rule ${ruleId}`)
    const message = "The rule has applied on days after that one"
    if (endsOn < rule.starts_on || endsOn < today())
      throw new SettlementError("RULE_HAS_BEGUN", message, [
        { field: "endsOn", code: endsOn < rule.starts_on ? "before-its-beginning" : "in-the-past", message },
      ])
    try {
      await settlement.updateCommissionRules({ id: ruleId, ends_on: endsOn })
    } catch (error) {
      throw overlapIn(error)
    }
    return new StepResponse({ id: ruleId }, { id: ruleId, ends_on: rule.ends_on })
  },
  async (before, { container }) => {
    if (before) await container.resolve<SettlementService>(SETTLEMENT_MODULE).updateCommissionRules(before)
  },
)

/** Sets the last day of a rule, today at the earliest: what was sold under it stays as it was sold. */
export const endCommissionRuleWorkflow = createWorkflow(
  "end-commission-rule",
  (input: { ruleId: string; endsOn: string }) => new WorkflowResponse(endRuleStep(input)),
)
