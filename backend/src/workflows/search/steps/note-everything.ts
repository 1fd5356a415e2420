import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SEARCH_DESK_MODULE, type SearchDeskService } from "../../../modules/search-desk"
import { writeSoon } from "../write-soon"

/** There is nothing to undo: documents that are written once too often are only written. */
export const noteEverythingStep = createStep(
  "note-every-search-document",
  async (_: Record<string, never>, { container }) => {
    await container.resolve<SearchDeskService>(SEARCH_DESK_MODULE).noteEverything()
    writeSoon(container)
    return new StepResponse({ noted: true })
  },
)
