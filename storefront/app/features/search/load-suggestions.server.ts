import { type Lang, SuggestResponse } from "@cho-phien/contract"
import { callApi } from "~/lib/api.server"
import { orProblemPage } from "~/lib/or-problem-page.server"
import { tFor } from "~/lib/words.server"
import { type SuggestionRow, suggestionRow } from "./suggestion-row"

/** What the field shows under itself, with the sentence for those who hear it. */
export type Suggestions = { rows: SuggestionRow[]; note: string; said: string }

/** Suggestions for half-typed words. Spirits are never among them: the answer is the same for everybody. */
export async function loadSuggestions(text: string, lang: Lang): Promise<Suggestions> {
  const t = tFor(lang)
  const call = callApi("/store/catalogue/suggest", { answer: SuggestResponse, query: { q: text, lang } })
  const { suggestions, correctedTo } = await orProblemPage(call)
  const rows = suggestions.map((one) => suggestionRow(one, lang, t))
  const note = correctedTo && rows.length > 0 ? t("suggest.corrected", { words: correctedTo }) : ""
  const count = rows.length > 0 ? t("suggest.count", { count: rows.length }) : t("suggest.none")
  return { rows, note, said: note ? `${note}. ${count}` : count }
}
