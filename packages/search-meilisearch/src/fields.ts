import { type Column, type IndexPlan, invalid, type SearchTypes, toValue } from "@cho-phien/search-provider"
import { fieldLexemes, hasMarks, TIERS, type Tier } from "@cho-phien/vietnam/search-text"
import { readDocumentPath } from "@medusajs/framework/utils"
import { exactText, sortText } from "./exact-text.js"

/** Names of the attributes of a stored document. */
export const ATTRIBUTES = {
  key: "id",
  original: "original",
  marks: "marks",
  glued: "glued",
  sound: "sound",
  words: (tier: Tier) => `words_${tier}`,
  filter: (path: string) => `f_${path.replace(/[^A-Za-z0-9]+/g, "_")}`,
  sort: (path: string) => `s_${path.replace(/[^A-Za-z0-9]+/g, "_")}`,
} as const

/** What is searched, best first. */
export const SEARCHED: readonly string[] = [
  ATTRIBUTES.words("name"),
  ATTRIBUTES.words("producer"),
  ATTRIBUTES.words("place"),
  ATTRIBUTES.glued,
  ATTRIBUTES.words("group"),
  ATTRIBUTES.words("text"),
  ATTRIBUTES.sound,
]

const KEY = /^[A-Za-z0-9_-]{1,511}$/

/** A document as Meilisearch keeps it: folded words to search, typed values to filter and sort, the original to show. */
export function storedDocument(
  document: SearchTypes.SearchDocument,
  plan: IndexPlan,
): Record<string, unknown> {
  const key = String(document[plan.primaryKey] ?? "")
  if (!KEY.test(key)) throw invalid(`Meilisearch cannot keep a document under the key "${key}"`)
  const words: Record<Tier, string[]> = { name: [], producer: [], place: [], group: [], text: [] }
  const glued: string[] = []
  const sounds: string[] = []
  const marks = new Set<string>()
  for (const { path, tier } of plan.searchable) {
    for (const value of valuesAt(document, path)) {
      const field = fieldLexemes(String(value))
      words[tier].push([...field.words, ...field.singulars].join(" "))
      for (const mark of field.marked) if (hasMarks(mark)) marks.add(exactText(mark))
      if (tier === "text") continue
      sounds.push(field.sounds.join(" "))
      for (const mark of field.markedSounds) marks.add(exactText(mark))
      if (tier !== "group") glued.push(field.pairs.join(" . "))
    }
  }
  return {
    [ATTRIBUTES.key]: key,
    [ATTRIBUTES.original]: document,
    [ATTRIBUTES.filter(plan.primaryKey)]: exactText(key),
    [ATTRIBUTES.marks]: [...marks],
    [ATTRIBUTES.glued]: glued,
    [ATTRIBUTES.sound]: sounds,
    ...Object.fromEntries(TIERS.map((tier) => [ATTRIBUTES.words(tier), words[tier]])),
    ...Object.assign({}, ...plan.columns.map((column) => columnValues(document, column))),
  }
}

/** A value as it is filtered by: dates as milliseconds, text spelled exactly. */
export function filterValue(
  column: Pick<Column, "kind" | "path">,
  value: unknown,
): string | number | boolean | null {
  const typed = toValue(column.kind, value, column.path)
  if (typed === null) return null
  if (column.kind === "date") return Date.parse(String(typed))
  return typeof typed === "string" ? exactText(typed) : typed
}

function columnValues(document: SearchTypes.SearchDocument, column: Column): Record<string, unknown> {
  const raw = valuesAt(document, column.path)
  const values = raw.map((value) => filterValue(column, value))
  const one = values[0] ?? null
  const filter = { [ATTRIBUTES.filter(column.path)]: column.array ? values : one }
  if (column.array) return filter
  const first = raw[0]
  const sort = column.kind === "string" && first !== undefined ? sortText(String(first)) : one
  return { ...filter, [ATTRIBUTES.sort(column.path)]: typeof sort === "boolean" ? Number(sort) : sort }
}

function valuesAt(document: SearchTypes.SearchDocument, path: string): unknown[] {
  return readDocumentPath(document, path.split(".")).filter((value) => value !== undefined && value !== null)
}
