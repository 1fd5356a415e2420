import type { SaveSynonymBody } from "@cho-phien/contract"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { SEARCH_DESK_MODULE, type SearchDeskService } from "../../modules/search-desk"
import { wordsKey } from "../../modules/search-desk/effective-aliases"
import { noteEverythingStep } from "./steps/note-everything"

/** A list in a JSON column, which Medusa's types take for an object. */
const asJson = (list: string[]) => list as unknown as Record<string, unknown>

interface Before {
  id: string
  former: { words: string; means: Record<string, unknown>; whole: boolean } | null
}

/** One line per words: what is there with the same words is written over. */
const saveSynonymStep = createStep(
  "save-search-synonym",
  async ({ words, means, whole }: SaveSynonymBody, { container }) => {
    const desk = container.resolve<SearchDeskService>(SEARCH_DESK_MODULE)
    const words_key = wordsKey(words)
    const fields = { words: words.normalize("NFC"), means: asJson(means), whole }
    const [former] = await desk.listSearchSynonyms({ words_key }, { take: 1 })
    const saved = former
      ? await desk.updateSearchSynonyms({ id: former.id, ...fields })
      : await desk.createSearchSynonyms({ words_key, ...fields })
    const before: Before = { id: saved.id, former: former ?? null }
    return new StepResponse({ id: saved.id }, before)
  },
  async (before, { container }) => {
    if (!before) return
    const desk = container.resolve<SearchDeskService>(SEARCH_DESK_MODULE)
    const { id, former } = before
    if (!former) return await desk.deleteSearchSynonyms(id)
    const { words, means, whole } = former
    await desk.updateSearchSynonyms({ id, words, whole, means })
  },
)

/** The office gives a thing other names, or takes names from it; every document is written anew. */
export const saveSynonymWorkflow = createWorkflow("save-search-synonym", (input: SaveSynonymBody) => {
  const saved = saveSynonymStep(input)
  noteEverythingStep({})
  return new WorkflowResponse(saved)
})
