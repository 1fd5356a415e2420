import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { SEARCH_DESK_MODULE, SearchDeskErrors, type SearchDeskService } from "../../modules/search-desk"

/**
 * Starts the filling of a new version and does not wait for it: that takes minutes at 100,000 goods. There is nothing
 * to undo; a filling that is killed is taken up at the next start, and until it is complete the old version answers.
 */
const startRebuildStep = createStep(
  "start-search-rebuild",
  async (_: Record<string, never>, { container }) => {
    const versions = await container.resolve<SearchDeskService>(SEARCH_DESK_MODULE).rebuilds()
    if (versions.some(({ state, isActive }) => state === "building" && !isActive))
      throw SearchDeskErrors.rebuildRunning()
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    container
      .resolve(Modules.SEARCH)
      .reindex({ index: "catalogue" })
      .catch((error: unknown) => logger.error(`Search: the rebuild failed: ${String(error)}`))
    return new StepResponse({ started: true })
  },
)

/** The office has the whole index built anew; searches see the old one until the new one is complete. */
export const rebuildSearchWorkflow = createWorkflow(
  "rebuild-search",
  () => new WorkflowResponse(startRebuildStep({})),
)
