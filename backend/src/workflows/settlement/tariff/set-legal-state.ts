import type { LegalStateBody } from "@cho-phien/contract"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { SETTLEMENT_MODULE, type SettlementService } from "../../../modules/settlement"
import { SettlementError } from "../errors"

export type SetLegalStateInput = LegalStateBody & { parameterId: string; actor: string }

const setStateStep = createStep(
  "set-legal-state",
  async ({ parameterId, state, effectiveTo, note, actor }: SetLegalStateInput, { container }) => {
    const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
    const [before] = await settlement.listLegalParameters({ id: parameterId })
    if (!before) throw new SettlementError("PARAMETER_NOT_FOUND", `There is no figure ${parameterId}`)
    if (effectiveTo && effectiveTo < before.effective_from) {
      const message = "The last day is before the first"
      throw new SettlementError("PARAMETER_TAKEN", message, [
        { field: "effectiveTo", code: "before-its-beginning", message },
      ])
    }
    await settlement.updateLegalParameters({
      id: parameterId,
      state,
      effective_to: effectiveTo,
      changed_by: actor,
      changed_at: now(),
      change_note: note,
    })
    const { state: was, effective_to, changed_by, changed_at, change_note } = before
    return new StepResponse(
      { id: parameterId },
      { id: parameterId, state: was, effective_to, changed_by, changed_at, change_note },
    )
  },
  async (before, { container }) => {
    if (before) await container.resolve<SettlementService>(SETTLEMENT_MODULE).updateLegalParameters(before)
  },
)

/** Suspends a figure, puts it in force again or ends it, with the reason; it says by whom. */
export const setLegalStateWorkflow = createWorkflow(
  "set-legal-state",
  (input: SetLegalStateInput) => new WorkflowResponse(setStateStep(input)),
)
