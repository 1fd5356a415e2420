import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOGUE_MODULE, type CatalogueService } from "../../../modules/catalogue"
import { noteChanges } from "../note-changes"

/** There is nothing to undo: documents that are written once too often are only written. */
export const noteEverythingStep = createStep(
  "note-every-search-document",
  async (_: Record<string, never>, { container }) => {
    const facts = await container.resolve<CatalogueService>(CATALOGUE_MODULE).facts()
    await noteChanges(
      container,
      facts.map(({ productId }) => productId),
    )
    return new StepResponse({ noted: true })
  },
)
