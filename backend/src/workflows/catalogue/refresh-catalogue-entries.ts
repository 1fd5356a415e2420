import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { noteSearchChangesStep } from "../search/steps/note-changes"
import { rebuildEntriesStep } from "./steps/rebuild-entries"

export interface RefreshCatalogueEntriesInput {
  productIds: string[]
}

/**
 * Brings the read model of these products up to date with what owns the facts. An unpublished or deleted product
 * loses its entry, and the search follows. Running it twice, or for too many products, changes nothing but time.
 */
export const refreshCatalogueEntriesWorkflow = createWorkflow(
  "refresh-catalogue-entries",
  (input: RefreshCatalogueEntriesInput) => {
    const refreshed = rebuildEntriesStep(input)
    noteSearchChangesStep(input)
    return new WorkflowResponse(refreshed)
  },
)
