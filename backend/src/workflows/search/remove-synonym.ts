import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { SEARCH_DESK_MODULE, SearchDeskErrors, type SearchDeskService } from "../../modules/search-desk"
import { noteEverythingStep } from "./steps/note-everything"

const removeSynonymStep = createStep(
  "remove-search-synonym",
  async ({ id }: { id: string }, { container }) => {
    const desk = container.resolve<SearchDeskService>(SEARCH_DESK_MODULE)
    const [line] = await desk.listSearchSynonyms({ id }, { take: 1 })
    if (!line) throw SearchDeskErrors.synonymUnknown()
    await desk.softDeleteSearchSynonyms(id)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<SearchDeskService>(SEARCH_DESK_MODULE).restoreSearchSynonyms(id)
  },
)

/** A line of the office goes; where the shop came with one of the same words, that one holds again. */
export const removeSynonymWorkflow = createWorkflow("remove-search-synonym", (input: { id: string }) => {
  const removed = removeSynonymStep(input)
  noteEverythingStep({})
  return new WorkflowResponse(removed)
})
