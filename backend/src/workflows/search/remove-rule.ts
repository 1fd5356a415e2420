import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { SEARCH_DESK_MODULE, SearchDeskErrors, type SearchDeskService } from "../../modules/search-desk"

const removeRuleStep = createStep(
  "remove-search-rule",
  async ({ id }: { id: string }, { container }) => {
    const desk = container.resolve<SearchDeskService>(SEARCH_DESK_MODULE)
    const [rule] = await desk.listSearchRules({ id }, { take: 1 })
    if (!rule) throw SearchDeskErrors.ruleUnknown()
    await desk.softDeleteSearchRules(id)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<SearchDeskService>(SEARCH_DESK_MODULE).restoreSearchRules(id)
  },
)

/** A rule of the office ends before its last day. */
export const removeSearchRuleWorkflow = createWorkflow(
  "remove-search-rule",
  (input: { id: string }) => new WorkflowResponse(removeRuleStep(input)),
)
