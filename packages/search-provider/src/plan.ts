import { createHash } from "node:crypto"
import { type Tier, tierOfWeight } from "@cho-phien/vietnam/search-text"
import type * as SearchTypes from "./medusa-search.js"
import { invalid, notSupported } from "./refuse.js"
import { type ValueKind, valueKind } from "./value-kind.js"

/** A field of the definition that an engine keeps apart, to filter, sort or count by. */
export interface Column {
  path: string
  name: string
  kind: ValueKind
  array: boolean
  facetable: boolean
  /** The tier of its words when the field is searchable as well. */
  tier?: Tier
}

export interface SearchableField {
  path: string
  tier: Tier
}

/** One step of the order among equal hits: a sortable column. */
export interface RankStep {
  path: string
  descending: boolean
}

/** What a definition means for an engine. */
export interface IndexPlan {
  primaryKey: string
  columns: Column[]
  searchable: SearchableField[]
  rankBy: RankStep[]
}

/** Options for both engines: `settings.provider_options["search-text"]` of an index definition. */
export const SHARED_OPTIONS = "search-text"

/** Reads a definition; refuses what the engines cannot hold. */
export function planOf(definition: SearchTypes.ResolvedSearchIndexDefinition): IndexPlan {
  const columns: Column[] = []
  const searchable: SearchableField[] = []
  for (const { path, field, array } of leavesOf(definition.fields)) {
    const tier = field.searchable ? tierOfWeight(weightOf(field)) : undefined
    if (tier) searchable.push({ path, tier })
    if (path === definition.primary_key) continue
    if (field.filterable || field.sortable || field.facetable)
      columns.push(columnOf(path, field, array, tier))
  }
  refuseSettings(definition.settings)
  return {
    primaryKey: definition.primary_key,
    columns,
    searchable,
    rankBy: rankStepsOf(definition, columns),
  }
}

/** A name for everything that decides the shape of an index. */
export function planHash(plan: IndexPlan): string {
  return createHash("sha256").update(JSON.stringify(plan)).digest("hex").slice(0, 16)
}

interface Leaf {
  path: string
  field: SearchTypes.SearchFieldDefinition
  array: boolean
}

function leavesOf(
  fields: Record<string, SearchTypes.SearchFieldDefinition>,
  prefix = "",
  inArray = false,
): Leaf[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = prefix + name
    const array = inArray || field.array === true
    return field.type === "object"
      ? leavesOf(field.fields ?? {}, `${path}.`, array)
      : [{ path, field, array }]
  })
}

function weightOf(field: SearchTypes.SearchFieldDefinition): number {
  return typeof field.searchable === "object" ? (field.searchable.weight ?? 1) : 1
}

function columnOf(
  path: string,
  field: SearchTypes.SearchFieldDefinition,
  array: boolean,
  tier: Tier | undefined,
): Column {
  const kind = valueKind(field.type)
  if (!kind) throw notSupported(`Search keeps no "${field.type}" fields ("${path}")`)
  if (field.sortable && array) throw notSupported(`An array cannot be sorted by ("${path}")`)
  const name = `f_${path.toLowerCase().replace(/[^a-z0-9]+/g, "_")}`
  const facetable = Boolean(field.facetable)
  return { path, name, kind, array, facetable, ...(tier ? { tier } : {}) }
}

function refuseSettings({
  typo_tolerance: typos,
  distinct_attribute,
}: SearchTypes.SearchIndexSettings): void {
  if (distinct_attribute)
    throw notSupported("Every document is a hit of its own; hits cannot be made distinct")
  if (typos?.disabled_on_attributes?.length)
    throw notSupported(
      "Spelling is corrected over a common vocabulary; it cannot be switched off for one field",
    )
}

function rankStepsOf(definition: SearchTypes.ResolvedSearchIndexDefinition, columns: Column[]): RankStep[] {
  const asked = definition.settings.provider_options?.[SHARED_OPTIONS]?.rank_by ?? []
  if (!Array.isArray(asked)) throw invalid(`"rank_by" of "${definition.name}" must be a list of fields`)
  return asked.map((step: unknown) => {
    const path = String(step).replace(/^-/, "")
    if (!columns.some((column) => column.path === path && !column.array))
      throw invalid(`"rank_by" names "${path}", which is no sortable field of "${definition.name}"`)
    return { path, descending: String(step).startsWith("-") }
  })
}
