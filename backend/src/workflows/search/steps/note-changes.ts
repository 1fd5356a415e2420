import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { noteChanges } from "../note-changes"

/** There is nothing to undo: a document that is written once too often is only written. */
export const noteSearchChangesStep = createStep(
  "note-search-changes",
  async ({ productIds }: { productIds: string[] }, { container }) => {
    await noteChanges(container, [...new Set(productIds)])
    return new StepResponse({ noted: productIds.length })
  },
)
