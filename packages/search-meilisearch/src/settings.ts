import type { IndexPlan } from "@cho-phien/search-provider"
import type { Settings } from "meilisearch"
import { ATTRIBUTES, SEARCHED } from "./fields.js"

/** Hits that can be paged to and counted; the shop's pages end long before. */
export const MOST_HITS = 20_000
/** Values of a facet the server counts. */
export const MOST_FACET_VALUES = 5000

/**
 * The index's settings. Words arrive folded, so there is nothing for the server's own language rules to do: no
 * synonyms (they are words of the document, with typos allowed and no limit of three words), no stop words (an, de,
 * do, me are goods and places). `attributeRank` before `proximity` puts the name before the producer before the place.
 * Typos are left at five and nine letters: at three, `mien` would be `tien`.
 */
export function settingsOf(plan: IndexPlan): Settings {
  const filters = plan.columns.map(({ path }) => ATTRIBUTES.filter(path))
  const sorts = plan.columns.filter(({ array }) => !array).map(({ path }) => ATTRIBUTES.sort(path))
  const ties = plan.rankBy.map(
    ({ path, descending }) => `${ATTRIBUTES.sort(path)}:${descending ? "desc" : "asc"}`,
  )
  return {
    searchableAttributes: [...SEARCHED],
    displayedAttributes: [ATTRIBUTES.key, ATTRIBUTES.original],
    rankingRules: [
      ...["sort", "words", "typo", "attributeRank", "proximity", "exactness", "wordPosition"],
      ...ties,
      `${ATTRIBUTES.key}:asc`,
    ],
    filterableAttributes: [ATTRIBUTES.filter(plan.primaryKey), ATTRIBUTES.marks, ...filters],
    sortableAttributes: [ATTRIBUTES.key, ...sorts],
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
      disableOnNumbers: true,
      disableOnAttributes: [ATTRIBUTES.sound],
    },
    synonyms: {},
    stopWords: [],
    faceting: { maxValuesPerFacet: MOST_FACET_VALUES, sortFacetValuesBy: { "*": "count" } },
    pagination: { maxTotalHits: MOST_HITS },
    proximityPrecision: "byWord",
  }
}
