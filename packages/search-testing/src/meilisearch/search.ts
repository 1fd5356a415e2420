import { parseFilter } from "./filter.js"
import type { IndexState, StoredDocument } from "./index-state.js"
import { type Match, matchDocument, tokenize } from "./match.js"
import { onlyKeys, Refusal } from "./refusal.js"

/** The parameters of a search that the shop uses (docs: "Search", search parameters). */
export interface SearchBody {
  q?: string
  offset?: number
  limit?: number
  page?: number
  hitsPerPage?: number
  filter?: string
  facets?: string[]
  sort?: string[]
  attributesToRetrieve?: string[]
  attributesToSearchOn?: string[]
  matchingStrategy?: string
}

const KEYS = [
  ...["q", "offset", "limit", "page", "hitsPerPage", "filter", "facets", "sort"],
  ...["attributesToRetrieve", "attributesToSearchOn", "matchingStrategy"],
]

interface Found {
  document: StoredDocument
  match: Match | undefined
}

/** Searches one index by the documented meaning of its settings. */
export function searchState(index: IndexState, body: SearchBody): Record<string, unknown> {
  onlyKeys(body, KEYS)
  const { settings } = index
  const attributes = searchedAttributes(index, body)
  const passes = body.filter ? parseFilter(body.filter, settings.filterableAttributes) : () => true
  const words = tokenize(body.q ?? "")
  const lenient = (body.matchingStrategy ?? "last") !== "all"
  const found: Found[] = []
  for (const document of index.documents.values()) {
    if (!passes(document)) continue
    const match = words.length > 0 ? matchDocument(words, document, attributes, settings, lenient) : undefined
    if (words.length === 0 || match) found.push({ document, match })
  }
  found.sort(comparison(index, body.sort ?? []))
  return {
    ...pageOf(found, index, body),
    ...facetsOf(found, index, body.facets),
    query: body.q ?? "",
    processingTimeMs: 1,
  }
}

function searchedAttributes({ settings }: IndexState, { attributesToSearchOn }: SearchBody): string[] {
  const unknown = attributesToSearchOn?.find(
    (attribute) => !settings.searchableAttributes.includes(attribute),
  )
  if (unknown)
    throw new Refusal(
      400,
      "invalid_search_attributes_to_search_on",
      `Attribute \`${unknown}\` is not searchable`,
    )
  return settings.searchableAttributes.filter(
    (attribute) => attributesToSearchOn?.includes(attribute) ?? true,
  )
}

/** docs: "Pagination"; page and hitsPerPage count exactly, offset and limit estimate, both stop at maxTotalHits. */
function pageOf(found: Found[], { settings }: IndexState, body: SearchBody): Record<string, unknown> {
  const { attributesToRetrieve: retrieved = ["*"] } = body
  const most = settings.pagination.maxTotalHits
  const total = Math.min(found.length, most)
  const shown = (start: number, end: number) =>
    found
      .slice(start, Math.min(end, most))
      .map(({ document }) => displayed(document, settings.displayedAttributes, retrieved))
  if (body.page !== undefined || body.hitsPerPage !== undefined) {
    const { page = 1, hitsPerPage = 20 } = body
    const totalPages = hitsPerPage > 0 ? Math.ceil(total / hitsPerPage) : 0
    const hits = shown((page - 1) * hitsPerPage, page * hitsPerPage)
    return { hits, page, hitsPerPage, totalHits: total, totalPages }
  }
  const { offset = 0, limit = 20 } = body
  return { hits: shown(offset, offset + limit), offset, limit, estimatedTotalHits: total }
}

function displayed(document: StoredDocument, shown: string[], retrieved: string[]): StoredDocument {
  const isIn = (list: string[], key: string) => list.includes("*") || list.includes(key)
  return Object.fromEntries(
    Object.entries(document).filter(([key]) => isIn(shown, key) && isIn(retrieved, key)),
  )
}

/** docs: "Faceted search"; no more than maxValuesPerFacet values come back. */
function facetsOf(
  found: Found[],
  { settings }: IndexState,
  facets: string[] | undefined,
): Record<string, unknown> {
  if (!facets) return {}
  const unknown = facets.find((facet) => !settings.filterableAttributes.includes(facet))
  if (unknown) throw new Refusal(400, "invalid_search_facets", `Attribute \`${unknown}\` is not filterable`)
  const facetDistribution: Record<string, Record<string, number>> = {}
  const facetStats: Record<string, { min: number; max: number }> = {}
  for (const facet of facets) {
    const counts = new Map<string, number>()
    const numbers: number[] = []
    for (const { document } of found) {
      const values = [document[facet]].flat().filter((value) => value !== null && value !== undefined)
      for (const value of new Set(values)) {
        counts.set(String(value), (counts.get(String(value)) ?? 0) + 1)
        if (typeof value === "number") numbers.push(value)
      }
    }
    const sorted = [...counts].sort((a, b) => b[1] - a[1]).slice(0, settings.faceting.maxValuesPerFacet)
    facetDistribution[facet] = Object.fromEntries(sorted)
    if (numbers.length > 0) facetStats[facet] = { min: Math.min(...numbers), max: Math.max(...numbers) }
  }
  return { facetDistribution, facetStats }
}

type Comparison = (a: Found, b: Found) => number

/** docs: "Ranking rules"; one bucket sort after the other, in the order the settings list them. */
function comparison({ settings }: IndexState, sort: string[]): Comparison {
  const unsortable = sort
    .map((rule) => rule.split(":")[0] ?? "")
    .find((name) => !settings.sortableAttributes.includes(name))
  if (unsortable) throw new Refusal(400, "invalid_search_sort", `Attribute \`${unsortable}\` is not sortable`)
  const rules = settings.rankingRules.flatMap((rule) =>
    rule === "sort" ? sort.map(byAttribute) : [ruleOf(rule)],
  )
  return (a, b) => {
    for (const rule of rules) {
      const difference = rule(a, b)
      if (difference !== 0) return difference
    }
    return 0
  }
}

function ruleOf(rule: string): Comparison {
  const by =
    (number: (match: Match) => number): Comparison =>
    (a, b) =>
      a.match && b.match ? number(a.match) - number(b.match) : 0
  switch (rule) {
    case "words":
      return by(({ words }) => -words)
    case "typo":
      return by(({ typos }) => typos)
    case "proximity":
      return by(({ distance }) => distance)
    case "attributeRank":
      return by(({ attributes }) => attributes)
    case "exactness":
      return by(({ exact }) => -exact)
    case "wordPosition":
      return by(({ position }) => position)
    default:
      return byAttribute(rule)
  }
}

/** Documents without a value come last, whatever the direction. */
function byAttribute(rule: string): Comparison {
  const [name = "", direction] = rule.split(":")
  return (a, b) => {
    const x = a.document[name]
    const y = b.document[name]
    if (x === undefined || x === null || y === undefined || y === null)
      return Number(x === undefined || x === null) - Number(y === undefined || y === null)
    const difference = x < y ? -1 : x > y ? 1 : 0
    return direction === "desc" ? -difference : difference
  }
}
