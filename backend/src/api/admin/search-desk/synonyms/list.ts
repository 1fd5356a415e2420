import type { OfficeSynonym, OfficeSynonymListResponse, OfficeSynonymQuery } from "@cho-phien/contract"
import { compareVi, fold } from "@cho-phien/vietnam"
import { DEFAULT_ALIASES } from "@cho-phien/vietnam/search-text"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SEARCH_DESK_MODULE, type SearchDeskService } from "../../../../modules/search-desk"
import { wordsKey } from "../../../../modules/search-desk/effective-aliases"
import { pageOf } from "../../../http/page"

/** The list of other names as it holds: the office's lines in place of the shop's with the same words. */
export async function listSynonyms(
  scope: MedusaContainer,
  query: OfficeSynonymQuery,
): Promise<OfficeSynonymListResponse> {
  const rows = await scope
    .resolve<SearchDeskService>(SEARCH_DESK_MODULE)
    .listSearchSynonyms({}, { take: null })
  const own = rows.map(({ id, words, words_key, means, whole }) => {
    const list = means as unknown as string[]
    const origin = list.length > 0 ? ("office" as const) : ("off" as const)
    return { key: words_key, line: { id, words, means: list, whole, origin } }
  })
  const lines = new Map<string, OfficeSynonym>(shopLines())
  for (const { key, line } of own) lines.set(key, line)
  const asked = fold(query.q)
  const found = [...lines.values()]
    .filter(({ words, means }) => [words, ...means].some((text) => fold(text).includes(asked)))
    .sort((a, b) => compareVi(a.words, b.words) || (a.words < b.words ? -1 : 1))
  const start = (query.page - 1) * query.pageSize
  return { synonyms: found.slice(start, start + query.pageSize), ...pageOf(query, found.length) }
}

/** The shop's own list, lines with the same words put together. */
function shopLines(): Map<string, OfficeSynonym> {
  const lines = new Map<string, OfficeSynonym>()
  for (const { words, means, whole } of DEFAULT_ALIASES) {
    const key = wordsKey(words)
    const known = lines.get(key)
    lines.set(key, {
      id: null,
      words,
      means: [...new Set([...(known?.means ?? []), ...means])],
      whole: whole ?? known?.whole ?? false,
      origin: "shop",
    })
  }
  return lines
}
