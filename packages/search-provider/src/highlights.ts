import { highlight, markUp, type Rung } from "@cho-phien/vietnam/search-text"
import { readDocumentPath } from "@medusajs/framework/utils"
import type * as SearchTypes from "./medusa-search.js"
import type { IndexPlan } from "./plan.js"
import { invalid, notSupported } from "./refuse.js"

/** Highlighted fields of one hit; the text around the marks is escaped for HTML. */
export function highlights(
  document: Record<string, unknown>,
  asked: SearchTypes.SearchOptions["highlight"],
  rung: Rung | undefined,
  plan: IndexPlan,
): Record<string, string[]> | undefined {
  if (!asked || !rung) return undefined
  const options: Partial<SearchTypes.SearchHighlightOptions> = asked === true ? {} : asked
  if (options.snippet) throw notSupported("Highlights are whole fields; snippets are not cut")
  const terms = rung.alternatives.flat()
  const fields = options.fields ?? plan.searchable.map(({ path }) => path)
  const found: Record<string, string[]> = {}
  for (const path of fields) {
    if (!plan.searchable.some((field) => field.path === path)) throw invalid(`"${path}" is not searched`)
    const marked = readDocumentPath(document, path.split("."))
      .filter((value) => typeof value === "string")
      .map((text) => ({ text, stretches: highlight(text, terms) }))
      .filter(({ stretches }) => stretches.length > 0)
      .map(({ text, stretches }) => markUp(text, stretches, options.pre_tag, options.post_tag))
    if (marked.length > 0) found[path] = marked
  }
  return found
}
