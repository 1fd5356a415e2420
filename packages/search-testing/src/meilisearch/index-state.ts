import { onlyKeys, Refusal } from "./refusal.js"

export type StoredDocument = Record<string, unknown>

/** Settings in force, with the documented defaults (docs: "Settings"). */
export interface IndexSettings {
  searchableAttributes: string[]
  displayedAttributes: string[]
  rankingRules: string[]
  filterableAttributes: string[]
  sortableAttributes: string[]
  typoTolerance: {
    enabled: boolean
    minWordSizeForTypos: { oneTypo: number; twoTypos: number }
    disableOnNumbers: boolean
    disableOnAttributes: string[]
  }
  synonyms: Record<string, string[]>
  stopWords: string[]
  faceting: { maxValuesPerFacet: number; sortFacetValuesBy: Record<string, string> }
  pagination: { maxTotalHits: number }
  proximityPrecision: string
}

export const BUILT_IN_RULES = [
  "words",
  "typo",
  "proximity",
  "attributeRank",
  "sort",
  "wordPosition",
  "exactness",
]

function defaults(): IndexSettings {
  return {
    searchableAttributes: ["*"],
    displayedAttributes: ["*"],
    rankingRules: BUILT_IN_RULES,
    filterableAttributes: [],
    sortableAttributes: [],
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
      disableOnNumbers: false,
      disableOnAttributes: [],
    },
    synonyms: {},
    stopWords: [],
    faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { "*": "alpha" } },
    pagination: { maxTotalHits: 1000 },
    proximityPrecision: "byWord",
  }
}

/** One index: settings and documents as they stand now. Tasks change it. */
export class IndexState {
  readonly documents = new Map<string, StoredDocument>()
  readonly createdAt = new Date().toISOString()
  updatedAt = this.createdAt
  settings = defaults()

  constructor(
    readonly uid: string,
    readonly primaryKey: string,
  ) {}

  updateSettings(changes: Partial<IndexSettings>): void {
    this.settings = { ...this.settings, ...changes }
  }

  /** docs: "Documents", the key holds letters, digits, - and _ only. */
  put(documents: StoredDocument[]): void {
    for (const document of documents) {
      const key = document[this.primaryKey]
      if (typeof key !== "string" || !/^[A-Za-z0-9_-]{1,511}$/.test(key))
        throw new Refusal(400, "invalid_document_id", `Document identifier \`${String(key)}\` is invalid`)
      this.documents.set(key, document)
    }
  }
}

/** Refuses settings the documentation does not know (docs: "Settings"). */
export function checkSettings(changes: Partial<IndexSettings>): void {
  onlyKeys(changes, Object.keys(defaults()))
  for (const rule of changes.rankingRules ?? [])
    if (!BUILT_IN_RULES.includes(rule) && !/^[\w.-]+:(asc|desc)$/.test(rule))
      throw new Refusal(400, "invalid_settings_ranking_rules", `\`${rule}\` ranking rule is invalid`)
  const sizes = changes.typoTolerance?.minWordSizeForTypos
  if (sizes && sizes.oneTypo > sizes.twoTypos)
    throw new Refusal(400, "invalid_settings_typo_tolerance", "oneTypo must not be above twoTypos")
}
