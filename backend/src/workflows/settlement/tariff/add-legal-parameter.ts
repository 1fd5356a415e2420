import type { NewLegalParameterBody } from "@cho-phien/contract"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { SETTLEMENT_MODULE, type SettlementService } from "../../../modules/settlement"
import { SettlementError } from "../errors"

export type AddLegalParameterInput = NewLegalParameterBody & { actor: string }

const addParameterStep = createStep(
  "add-legal-parameter",
  async (input: AddLegalParameterInput, { container }) => {
    const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
    const { kind, key, effectiveFrom } = input
    const [taken] = await settlement.listLegalParameters({
      kind,
      key,
      effective_from: effectiveFrom,
      state: ["in_force", "repealed"],
    })
    const message = `${kind} ${key} has a row from ${effectiveFrom}`
    if (taken)
      throw new SettlementError("PARAMETER_TAKEN", message, [
        { field: "effectiveFrom", code: "overlaps", message },
      ])
    const { id } = await settlement.createLegalParameters({
      kind,
      key,
      vat_bp: input.vatBp,
      pit_bp: input.pitBp,
      effective_from: effectiveFrom,
      effective_to: input.effectiveTo,
      published_on: input.publishedOn,
      legal_ref: input.legalRef,
      proof: input.proof,
      note: input.note,
      changed_by: input.actor,
      changed_at: now(),
      change_note: input.note,
    })
    return new StepResponse({ id })
  },
)

/** A new figure of the law from a day on. What is booked stays booked by the figure of its day. */
export const addLegalParameterWorkflow = createWorkflow(
  "add-legal-parameter",
  (input: AddLegalParameterInput) => new WorkflowResponse(addParameterStep(input)),
)
