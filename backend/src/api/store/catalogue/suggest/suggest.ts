import {
  SUGGESTIONS_MAX,
  type Suggestion,
  type SuggestQuery,
  type SuggestResponse,
} from "@cho-phien/contract"
import { foldedWords, highlight } from "@cho-phien/vietnam/search-text"
import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "../../../../clock"
import { CATALOGUE_MODULE, type CatalogueService } from "../../../../modules/catalogue"
import { SEARCH_DESK_MODULE, type SearchDeskService } from "../../../../modules/search-desk"
import { askEngine } from "../search/engine"
import { readText } from "../search/read-text"
import { understoodOf } from "../search/understood"
import { nameOf } from "../views/card"
import { directory, type Named } from "./directory"
import { matchNames } from "./match-names"

const LETTERS_MIN = 2
/** Names of other things than goods take at most so many rows, unless goods leave room. */
const NAMES_MAX = 3

/** What the typed letters may become: goods by the engine, names by the directory. While the engine is away, names. */
export async function suggest(scope: MedusaContainer, query: SuggestQuery): Promise<SuggestResponse> {
  const { text, key } = readText(query.q)
  if (key.replace(/ /g, "").length < LETTERS_MIN) return { text, correctedTo: null, suggestions: [] }
  const [names, rule] = await Promise.all([
    directory(scope),
    scope.resolve<SearchDeskService>(SEARCH_DESK_MODULE).rulesFor(key, today()),
  ])
  const answers = await askEngine(scope, [
    {
      fields: ["id"],
      filters: {
        q: text,
        $and: [
          ...(query.adult ? [] : [{ age_restricted: false }]),
          ...(rule.hidden.length > 0 ? [{ id: { $nin: rule.hidden } }] : []),
        ],
      },
      pagination: { skip: 0, take: SUGGESTIONS_MAX },
      search_options: { count: "none" },
    },
  ])
  const answer = answers?.[0]
  const correctedTo = answer ? understoodOf(answer, text).correctedTo : null
  const ids = [...new Set([...rule.pinned, ...(answer?.hits.map(({ id }) => id) ?? [])])]
  const rows = await scope.resolve<CatalogueService>(CATALOGUE_MODULE).cards(ids)
  const shown = rows.filter((row) => query.adult || !row.ageRestricted)
  const read = foldedWords(correctedTo ?? text)
  const found = matchNames(names, read, query.lang).filter((one) => one.slug !== key)
  const room = Math.max(NAMES_MAX, SUGGESTIONS_MAX - shown.length)
  const others = found.slice(0, room).map((one) => nameRow(one, query, read))
  const goods = shown.slice(0, SUGGESTIONS_MAX - others.length).map((row): Suggestion => {
    const label = nameOf(row, query.lang)
    return { kind: "product", label, detail: row.producerName, slug: row.handle, marks: marksIn(label, read) }
  })
  return { text, correctedTo, suggestions: [...goods, ...others] }
}

function nameRow(one: Named, { lang }: SuggestQuery, read: readonly string[]): Suggestion {
  const label = one.label[lang]
  const detail = one.goods === 0 ? null : lang === "en" ? goodsInEnglish(one.goods) : `${one.goods} sản phẩm`
  return { kind: one.kind, label, detail, slug: one.slug, marks: marksIn(label, read) }
}

const goodsInEnglish = (count: number) => (count === 1 ? "1 product" : `${count} products`)

/** Where the read words stand in a label; each may go on, because the reader may still be typing. */
function marksIn(label: string, read: readonly string[]): Suggestion["marks"] {
  return highlight(
    label,
    read.map((word) => ({ word, prefix: true, sound: false })),
  )
}
