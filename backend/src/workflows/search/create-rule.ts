import type { CreateSearchRuleBody } from "@cho-phien/contract"
import { foldedWords } from "@cho-phien/vietnam/search-text"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOGUE_MODULE, type CatalogueService } from "../../modules/catalogue"
import { SEARCH_DESK_MODULE, SearchDeskErrors, type SearchDeskService } from "../../modules/search-desk"

const createRuleStep = createStep(
  "create-search-rule",
  async (input: CreateSearchRuleBody, { container }) => {
    const rule = await container.resolve<SearchDeskService>(SEARCH_DESK_MODULE).createSearchRules({
      kind: input.kind,
      words: input.words.normalize("NFC"),
      words_key: foldedWords(input.words).join(" "),
      product_id: input.kind === "redirect" ? null : await productId(container, input.handle),
      path: input.kind === "redirect" ? input.path : null,
      position: input.kind === "pin" ? input.position : 0,
      from_on: input.fromOn,
      until_on: input.untilOn,
    })
    return new StepResponse({ id: rule.id }, rule.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<SearchDeskService>(SEARCH_DESK_MODULE).deleteSearchRules(id)
  },
)

async function productId(container: MedusaContainer, handle: string): Promise<string> {
  const entry = await container.resolve<CatalogueService>(CATALOGUE_MODULE).pageOf(handle)
  if (!entry) throw SearchDeskErrors.productUnknown()
  return entry.productId
}

/** The office pins, hides or redirects for one query. */
export const createSearchRuleWorkflow = createWorkflow(
  "create-search-rule",
  (input: CreateSearchRuleBody) => new WorkflowResponse(createRuleStep(input)),
)
